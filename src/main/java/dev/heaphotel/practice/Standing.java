package dev.heaphotel.practice;

import dev.heaphotel.web.Texts;
import java.util.Arrays;
import java.util.Optional;

/** How a visitor stands to a problem. */
enum Standing {
    NEW("new"),
    TRIED("tried"),
    SOLVED("solved"),
    /** The editorial was opened before anything was accepted. */
    GIVEN_UP("given-up");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    /** As it stands in addresses and class names. */
    String code() {
        return code;
    }

    /** As people read it. */
    String word() {
        return Texts.say("practice.standing." + code);
    }

    static Optional<Standing> of(String code) {
        return Arrays.stream(values())
                .filter(standing -> standing.code.equals(code))
                .findFirst();
    }
}
