package dev.heaphotel.submission;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.unit.Verdict;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A submission in few words, without its source and its judgement.
 *
 * @param problem slug
 * @param at      when it was handed in
 */
public record HandedIn(UUID id, String problem, Depth kind, Optional<Verdict> verdict, Instant at) {

    /** A run solves nothing: only the whole ladder does. */
    public boolean solves() {
        return kind == Depth.SUBMIT
                && verdict.filter(word -> word == Verdict.ACCEPTED).isPresent();
    }
}
