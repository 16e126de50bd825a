package dev.heaphotel.interview.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one interviewer thinks of an interview. Theirs alone until it is submitted, and as it is from then on.
 *
 * @param author     empty once their account is gone
 * @param authorName as it was when they wrote
 */
record Scorecard(
        UUID id,
        UUID interview,
        Optional<UUID> author,
        String authorName,
        State state,
        List<Rated> skills,
        Optional<Recommendation> recommendation,
        String summary,
        Instant changedAt) {

    enum State {
        DRAFT,
        SUBMITTED,
        /** Its author reads the others' and writes none. */
        DECLINED
    }

    boolean isOf(UUID person) {
        return author.filter(person::equals).isPresent();
    }

    boolean isSubmitted() {
        return state == State.SUBMITTED;
    }

    /** What may not be missing when it is submitted is the recommendation: a skill may not have come up. */
    boolean isReady() {
        return recommendation.isPresent();
    }
}
