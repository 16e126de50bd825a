package dev.heaphotel.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every example of every package, judged. Component names are the field names of the JSON. */
public record ProofReport(List<ProvedProblem> problems) {

    /** A package is proved when all its examples do what they should, and nothing else stands in the way. */
    public record ProvedProblem(String slug, boolean proved, List<ProvedExample> examples, List<Obstacle> obstacles) {}

    /**
     * What makes a package unfit to be published.
     *
     * @param rule   {@code missed}, {@code flagged}, {@code undecided}, {@code different}, {@code thin}, {@code driver-holds},
     *               {@code slow}, {@code restless}
     * @param file   the example that shows it
     * @param reason what was found, in a sentence
     * @param change what to change, in a sentence
     */
    public record Obstacle(String rule, String file, String reason, String change) {}

    /**
     * @param margin the smallest margin among the growth rows that decide; null where none does
     * @param why    what was expected and what was found; null when ok
     */
    public record ProvedExample(
            String file,
            String expected,
            String verdict,
            boolean ok,
            @Nullable Double margin,
            @Nullable String why) {}

    /** Is every package proved? */
    public boolean proved() {
        return problems.stream().allMatch(ProvedProblem::proved);
    }
}
