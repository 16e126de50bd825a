package dev.heaphotel.growth;

import static dev.heaphotel.growth.Complexity.LINEAR;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lines that begin late or become steeper early: a cache allocates less until it is full, and boxed integers up to 127 cost
 * nothing ({@code IntegerCache}, JLS 5.1.7). A straight line that may not start below zero would bend such points to n log n.
 */
final class Kink {

    /** The bend lies in the lowest eighth, so that three octaves are left that are straight. */
    private static final int STRAIGHT_ABOVE = 8;

    private Kink() {}

    static Fit best(Series series) {
        Stream<Fit> steeper = series.points().stream()
                .filter(point -> point.size() * STRAIGHT_ABOVE <= series.largest())
                .map(point -> steeperFrom(point.size(), series));
        return Stream.concat(Stream.of(beganBefore(series)), steeper)
                .min(Comparator.comparingDouble(Fit::score))
                .orElseThrow();
    }

    /** {@code a n - c}: whatever happened before the smallest size. */
    private static Fit beganBefore(Series series) {
        return Fit.of(LINEAR, List.of(size -> -1, Contest.scaled(LINEAR, series)), series);
    }

    private static Fit steeperFrom(long start, Series series) {
        double top = series.largest();
        return Fit.of(
                LINEAR,
                List.of(Contest.one(), Contest.scaled(LINEAR, series), size -> Math.max(0, size - start) / top),
                series);
    }
}
