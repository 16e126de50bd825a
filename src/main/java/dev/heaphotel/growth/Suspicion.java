package dev.heaphotel.growth;

import java.util.List;

/**
 * A quick look at a few sizes: may they grow faster than allowed? What looks suspicious is to be weighed densely; nothing is
 * held against anybody here.
 */
public final class Suspicion {

    private static final int FEWEST_POINTS = 4;

    /** In octaves' sizes: the smaller ones predict those above the largest over this. */
    private static final int PREDICTED_ABOVE = 6;

    /** Stairs of collections, and peaks while they grow, stay below so many times the curve. */
    private static final double STAIRS = 1.6;

    /** In rises that are nothing: 1 KiB. */
    private static final double NEGLIGIBLE_RISES = 4;

    private Suspicion() {}

    /** Whether bytes at the largest sizes are certainly more than the smaller ones, growing as allowed, predict. */
    public static boolean ofBytes(List<Point> points, Complexity bound) {
        return of(new Series(points, Ruler.BYTES), bound);
    }

    /** The same of exact counts. */
    public static boolean ofCounts(List<Point> points, Complexity bound) {
        return of(new Series(points, Ruler.COUNTS), bound);
    }

    private static boolean of(Series series, Complexity bound) {
        if (series.count() < FEWEST_POINTS) {
            return false;
        }
        Series known = series.where(point -> point.size() * PREDICTED_ABOVE <= series.largest());
        if (known.count() < 2) {
            return false;
        }
        Fit fit = Contest.full(bound, known);
        return series.points().stream()
                .filter(point -> point.size() > known.largest())
                .anyMatch(point -> point.low()
                        > STAIRS * fit.at(point.size())
                                + NEGLIGIBLE_RISES * series.ruler().rise());
    }
}
