package dev.heaphotel.judge;

import dev.heaphotel.feedback.Curve;
import dev.heaphotel.feedback.Headlines;
import dev.heaphotel.growth.Complexity;
import dev.heaphotel.growth.Point;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.unit.Language;
import dev.heaphotel.unit.Lifetime;
import dev.heaphotel.unit.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the house has judged for itself, and keeps for every reader, was said to nobody in particular. Here it is said again, from
 * the same figures, in the language of whoever reads it.
 */
public final class Said {

    private Said() {}

    /** What the graph shows, without a full stop. */
    public static String graph(GrowthRow row) {
        return usual() || row.points().isEmpty() ? row.message() : Headlines.of(curve(row));
    }

    /** The verdict in a sentence; as it was said where more than the curves decided it. */
    public static String headline(Judgement judgement) {
        boolean byCurves = judgement.verdict() == Verdict.LEAK || judgement.verdict() == Verdict.EXCESS_SPACE;
        if (usual() || !byCurves) {
            return judgement.headline();
        }
        List<Curve> curves = judgement.growth().stream()
                .filter(row -> !row.points().isEmpty())
                .map(Said::curve)
                .toList();
        return Headlines.of(judgement.verdict(), curves);
    }

    private static boolean usual() {
        return Language.spoken()
                .map(Locale::getLanguage)
                .filter(language -> !language.equals(Locale.ENGLISH.getLanguage()))
                .isEmpty();
    }

    private static Curve curve(GrowthRow row) {
        List<Point> points = row.points().stream()
                .map(point ->
                        new Point(point.size(), point.low(), point.high(), Boolean.TRUE.equals(point.estimated())))
                .toList();
        Optional<Complexity> bound = Optional.ofNullable(row.bound()).map(text -> Complexity.parse(text, row.symbol()));
        return Curve.of(row.axis(), row.label(), row.symbol(), Lifetime.of(row.lifetime()), points, bound);
    }
}
