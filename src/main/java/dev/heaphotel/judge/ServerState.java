package dev.heaphotel.judge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a server that judges is at, for whoever runs it.
 *
 * @param java     the JDK that runs submissions, or why there is none
 * @param refused  why nothing is run on this machine, and what to do; empty where it is
 * @param layers   what stands between a program and this machine, outermost first
 * @param warm     boxes that wait for a program
 * @param wanted   boxes that shall wait
 * @param paused   why this server takes up no ticket; empty when it does
 * @param selfTest the last measurement self-test
 */
public record ServerState(
        String java,
        Optional<String> refused,
        List<Layer> layers,
        int warm,
        int wanted,
        Optional<String> paused,
        SelfTest selfTest) {

    /** Whether a layer holds. */
    public enum Standing {
        IN_FORCE,
        MISSING,
        NOT_OFFERED
    }

    /**
     * @param name        as in settings and reports
     * @param demanded    whether nothing is run without it
     * @param explanation how it is had, or how to get it, as sentences; may be empty
     */
    public record Layer(String name, Standing standing, boolean demanded, String explanation) {}

    /**
     * @param what one sentence
     * @param at   when; empty where it is still to come
     */
    public record SelfTest(String what, Optional<Instant> at) {}

    public boolean judging() {
        return refused.isEmpty() && paused.isEmpty();
    }
}
