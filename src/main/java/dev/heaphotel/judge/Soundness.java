package dev.heaphotel.judge;

import java.time.Instant;

/** What the last measurement self-test of this server said. */
sealed interface Soundness {

    /** The first one is still to come. */
    record Untested() implements Soundness {}

    record Sound(Instant at) implements Soundness {}

    /** @param what a sentence that names the control program and what was measured */
    record Misjudged(Instant at, String what) implements Soundness {}

    /** This machine cannot judge at all, so there is nothing to test. */
    record Unavailable(String why) implements Soundness {}
}
