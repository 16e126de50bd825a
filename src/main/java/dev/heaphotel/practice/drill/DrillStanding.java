package dev.heaphotel.practice.drill;

import dev.heaphotel.web.Texts;

/** How far a visitor is with a drill. */
enum DrillStanding {
    NEW("new", "not begun"),
    BEGUN("tried", "begun"),
    SHOWN("given-up", "shown"),
    FOUND("found", "found"),
    FIXED("solved", "fixed");

    private final String code;
    private final String word;

    DrillStanding(String code, String word) {
        this.code = code;
        this.word = word;
    }

    /** Names the mark beside the word. */
    public String code() {
        return code;
    }

    /** As the API says it. */
    public String word() {
        return word;
    }

    /** As people read it. */
    public String said() {
        return Texts.say("practice.drill.state." + code);
    }
}
