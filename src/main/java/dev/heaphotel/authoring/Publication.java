package dev.heaphotel.authoring;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A version of a package that was offered to candidates.
 *
 * @param number from 1 for each slug
 * @param by     the person who published it; empty for what came with the server
 */
record Publication(String slug, int number, String version, Instant at, Optional<UUID> by, String note) {

    boolean cameWithTheServer() {
        return by.isEmpty();
    }
}
