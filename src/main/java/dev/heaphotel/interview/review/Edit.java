package dev.heaphotel.interview.review;

/**
 * One change of the text at a moment.
 *
 * @param number of the event, which tells apart what happened within one millisecond
 * @param millis since the interview began
 * @param from   first place that is replaced, in UTF-16 units as the editor counts them
 * @param to     first place after it
 * @param whole  whether {@code text} takes the place of everything
 */
record Edit(long number, long millis, int from, int to, String text, boolean whole) {

    static Edit whole(long number, long millis, String text) {
        return new Edit(number, millis, 0, 0, text, true);
    }

    static Edit of(long number, long millis, int from, int to, String text) {
        return new Edit(number, millis, from, to, text, false);
    }

    Edit at(long otherMillis) {
        return new Edit(number, otherMillis, from, to, text, whole);
    }

    /** What becomes of the text. Places beyond its end are its end: a recording with a gap still plays. */
    String on(String before) {
        if (whole) {
            return text;
        }
        int start = Math.max(0, Math.min(from, before.length()));
        int end = Math.max(start, Math.min(to, before.length()));
        return before.substring(0, start) + text + before.substring(end);
    }
}
