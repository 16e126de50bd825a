package dev.heaphotel.feedback;

import dev.heaphotel.unit.Lifetime;
import dev.heaphotel.unit.Verdict;
import java.util.List;

/** What the curves alone say. */
public final class Outcome {

    private Outcome() {}

    /**
     * LEAK when retained memory exceeds its bound, else EXCESS_SPACE when any other lifetime does, else UNDECIDED when any
     * bound is too close to call, else ACCEPTED.
     */
    public static Verdict of(List<Curve> curves) {
        if (curves.stream().anyMatch(curve -> curve.exceeds() && curve.lifetime() == Lifetime.RETAINED)) {
            return Verdict.LEAK;
        }
        if (curves.stream().anyMatch(Curve::exceeds)) {
            return Verdict.EXCESS_SPACE;
        }
        return curves.stream().anyMatch(Curve::isTooClose) ? Verdict.UNDECIDED : Verdict.ACCEPTED;
    }
}
