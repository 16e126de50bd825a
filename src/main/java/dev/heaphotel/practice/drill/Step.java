package dev.heaphotel.practice.drill;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a visitor did in a drill.
 *
 * @param said       what was answered, empty where nothing is
 * @param submission by which it was mended
 */
record Step(String drill, What what, String said, Optional<UUID> submission, Instant at) {

    enum What {
        /** Said how it grows and which memory it is. */
        GUESSED,
        /** Looked at the code. */
        OPENED,
        /** Pointed at a wrong line or holder. */
        ACCUSED,
        FOUND,
        /** Gave up and was told. */
        SHOWN,
        /** Took the program to the desk. */
        MENDING,
        /** What was made from it was accepted. */
        MENDED
    }
}
