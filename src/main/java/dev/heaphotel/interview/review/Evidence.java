package dev.heaphotel.interview.review;

/**
 * A fact that speaks to a skill: seen or measured, never a judgement of the person.
 *
 * @param skill key of one of the house's own
 * @param at    the moment to look at, in ms; negative where there is none
 */
record Evidence(String skill, String words, long at) {

    static Evidence of(String skill, String words) {
        return new Evidence(skill, words, -1);
    }

    public boolean timed() {
        return at >= 0;
    }

    public String clock() {
        return Stopwatch.of(at);
    }
}
