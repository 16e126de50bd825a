package dev.heaphotel.practice;

import java.util.Arrays;
import java.util.Optional;

/** How a visitor stands to a problem. */
enum Standing {
    NEW("new", "new"),
    TRIED("tried", "tried"),
    SOLVED("solved", "solved"),
    /** The editorial was opened before anything was accepted. */
    GIVEN_UP("given-up", "given up");

    private final String code;
    private final String word;

    Standing(String code, String word) {
        this.code = code;
        this.word = word;
    }

    /** As it stands in addresses and class names. */
    String code() {
        return code;
    }

    /** As people read it. */
    String word() {
        return word;
    }

    static Optional<Standing> of(String code) {
        return Arrays.stream(values())
                .filter(standing -> standing.code.equals(code))
                .findFirst();
    }
}
