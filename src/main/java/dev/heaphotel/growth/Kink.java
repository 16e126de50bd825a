package dev.heaphotel.growth;

import static dev.heaphotel.growth.Complexity.LINEAR;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines that begin late or become steeper early: a cache allocates less until it is full, and boxed integers up to 127 cost
 * nothing ({@code IntegerCache}, JLS 5.1.7). A straight line that may not start below zero would bend such points to n log n.
 * And lines that something of fixed size hides at first, which the work makes and drops: a peak is the larger of the two.
 */
final class Kink {

    /** The bend lies in the lowest eighth, so that three octaves are left that are straight. */
    private static final int STRAIGHT_ABOVE = 8;

    /** Two octaves are enough where such a line explains the points so many times better. */
    private static final int LATE = 4;

    private static final double LATE_GAIN = 5;

    private static final double STEPS_AN_OCTAVE = 6;

    private Kink() {}

    static Fit best(Series series) {
        Fit early = Stream.concat(Stream.of(beganBefore(series)), steeper(series, 0, series.largest() / STRAIGHT_ABOVE))
                .min(Comparator.comparingDouble(Fit::score))
                .orElseThrow();
        Fit bent = steeper(series, series.largest() / STRAIGHT_ABOVE, series.largest() / LATE)
                .min(Comparator.comparingDouble(Fit::score))
                .filter(late -> late.score() * LATE_GAIN <= early.score())
                .orElse(early);
        return hidden(series)
                .min(Comparator.comparingDouble(Fit::score))
                .filter(larger -> larger.score() < bent.score())
                .orElse(bent);
    }

    /**
     * {@code max(c, a n)}, which rises no faster than twofold in an octave: faster growth is never taken for it. An octave must
     * be seen.
     */
    private static Stream<Fit> hidden(Series series) {
        return IntStream.iterate(0, step -> step + 1)
                .mapToDouble(step -> series.smallest() * Math.pow(2, step / STEPS_AN_OCTAVE))
                .takeWhile(start -> 2 * start <= series.largest())
                .mapToObj(start -> Fit.of(
                        LINEAR, List.of(Contest.one(), size -> Math.max(start, size) / series.largest()), series));
    }

    /** Lines that bend at a weighed size above {@code from}, up to {@code to}. */
    private static Stream<Fit> steeper(Series series, long from, long to) {
        return series.points().stream()
                .map(Point::size)
                .filter(size -> size > from && size <= to)
                .map(size -> steeperFrom(size, series));
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
