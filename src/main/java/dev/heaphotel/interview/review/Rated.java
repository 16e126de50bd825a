package dev.heaphotel.interview.review;

import dev.heaphotel.interview.Skill;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A skill on a scorecard.
 *
 * @param rating 1 (not shown) to {@value #BEST}; null while it is not rated
 */
record Rated(Skill skill, @Nullable Integer rating, String comment) {

    static final int BEST = 4;

    static Rated not(Skill skill) {
        return new Rated(skill, null, "");
    }

    Optional<Integer> known() {
        return Optional.ofNullable(rating);
    }
}
