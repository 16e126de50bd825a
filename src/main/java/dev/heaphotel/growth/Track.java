package dev.heaphotel.growth;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * A line through the plane of two sizes: one axis swept while the other is held at a size, or follows.
 *
 * @param points not empty
 */
public record Track(List<JointPoint> points) {

    /** Two ratios that differ by less than this part are one: expressions round down. */
    private static final double SAME_RATIO = 0.1;

    public Track {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("expected one point at least; found none");
        }
    }

    /** Whether the first axis is the one that is swept. */
    boolean alongFirst() {
        return range(JointPoint::first) >= range(JointPoint::second);
    }

    /** Whether the other axis is held at one size. */
    boolean isStraight() {
        return Math.min(range(JointPoint::first), range(JointPoint::second)) == 1;
    }

    /** Whether the other axis follows as a multiple. */
    boolean isRay() {
        double least = points.stream().mapToDouble(Track::ratio).min().orElseThrow();
        double most = points.stream().mapToDouble(Track::ratio).max().orElseThrow();
        return most <= least * (1 + SAME_RATIO);
    }

    private static double ratio(JointPoint point) {
        return (double) point.second() / point.first();
    }

    private double range(ToLongFunction<JointPoint> size) {
        long least = points.stream().mapToLong(size).min().orElseThrow();
        return (double) largest(size) / least;
    }

    private long largest(ToLongFunction<JointPoint> size) {
        return points.stream().mapToLong(size).max().orElseThrow();
    }

    /** What it says along the axis that is swept. */
    Series series(Ruler ruler) {
        boolean first = alongFirst();
        return new Series(points.stream().map(point -> point.along(first)).toList(), ruler);
    }

    long smallest() {
        return points.stream().mapToLong(this::size).min().orElseThrow();
    }

    long largest() {
        return largest(this::size);
    }

    /** The size that is swept. */
    long size(JointPoint point) {
        return alongFirst() ? point.first() : point.second();
    }

    /** The points at which the swept size is wanted; all of them where none is. */
    Track where(Predicate<Long> wanted) {
        List<JointPoint> kept =
                points.stream().filter(point -> wanted.test(size(point))).toList();
        return kept.isEmpty() ? this : new Track(kept);
    }
}
