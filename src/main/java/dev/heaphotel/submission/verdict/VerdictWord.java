package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.GrowthRow;
import java.util.Comparator;
import java.util.List;

/**
 * A verdict in a line of a list.
 *
 * @param word {@code Excess space}
 * @param tone which ink: {@code good}, {@code bad}, {@code open}
 * @param mark the same for those who cannot tell the inks apart
 */
public record VerdictWord(String word, String tone, String mark) {

    private static final int MOST_MEASURED = 3;

    /** One memory's class; {@code past} its bound or not. */
    public record Measured(String lifetime, String growth, boolean past) {}

    public static VerdictWord of(Judgement judgement) {
        Tone tone = Tone.of(judgement.verdict());
        String mark = switch (tone) {
            case GOOD -> "✓";
            case BAD -> "✕";
            case OPEN -> "?";
        };
        return new VerdictWord(Tone.words(judgement.verdict()), tone.word(), mark);
    }

    /** For an attempt that has no verdict yet. */
    public static VerdictWord unknown(String word) {
        return new VerdictWord(word, "open", "…");
    }

    /** Past their bound first, then those with a bound. */
    public static List<Measured> measured(Judgement judgement) {
        return judgement.growth().stream()
                .filter(row -> row.bound() != null)
                .sorted(Comparator.comparing(row -> !past(row)))
                .map(row -> new Measured(row.lifetime(), GrowthView.measured(row), past(row)))
                .distinct()
                .limit(MOST_MEASURED)
                .toList();
    }

    private static boolean past(GrowthRow row) {
        return Boolean.FALSE.equals(row.within());
    }
}
