package dev.heaphotel.submission.rejudge;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A set of submissions that are judged again.
 *
 * @param problem slug
 * @param version by which they are judged
 */
record Rejudging(
        UUID id, String problem, String version, Instant askedAt, Optional<Instant> settledAt, boolean applied) {

    boolean isOpen() {
        return settledAt.isEmpty();
    }

    /**
     * One submission of the set.
     *
     * @param after the new verdict; empty while there is none
     */
    record Line(UUID submission, Instant handedInAt, String before, Optional<String> after) {

        boolean changes() {
            return after.filter(verdict -> !verdict.equals(before)).isPresent();
        }
    }
}
