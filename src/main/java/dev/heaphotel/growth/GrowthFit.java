package dev.heaphotel.growth;

import java.util.List;

/** Points to growth. */
public final class GrowthFit {

    private GrowthFit() {}

    /** The growth of bytes. */
    public static Growth of(List<Point> points) {
        return new Growth.Undecided(Complexity.CONSTANT, Complexity.CONSTANT, 1, "not fitted");
    }

    /** The growth of exact integer counts, such as call depth. */
    public static Growth ofCounts(List<Point> points) {
        return of(points);
    }

    /** Bytes held against a bound. */
    public static Decision against(List<Point> points, Complexity bound) {
        return new Decision.TooClose("not fitted");
    }

    /** Counts held against a bound. */
    public static Decision againstCounts(List<Point> points, Complexity bound) {
        return against(points, bound);
    }

    /** Whether larger sizes could settle an undecided series of bytes. */
    public static boolean extendingHelps(List<Point> points) {
        return true;
    }
}
