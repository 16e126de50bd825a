package dev.heaphotel.growth;

import static dev.heaphotel.growth.Complexity.CONSTANT;
import static dev.heaphotel.growth.Complexity.EXPONENTIAL;
import static dev.heaphotel.growth.Complexity.LINEAR;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * All classes fitted to one series. The winner is the simplest whose residual is within {@link #SIMPLER} of the best.
 *
 * @param entrants the classes whose own term carries enough, simplest first; the constant one is always there
 */
record Contest(Series series, List<Fit> entrants) {

    /** A richer class must explain the points this many times better than a simpler one. */
    private static final double SIMPLER = 1.3;

    /** The part of the value at the largest size that the class's own term must carry. */
    private static final double CARRIED = 0.05;

    /** Stairs are believed when they explain the points so many times better than a straight line. */
    private static final double STAIRS_GAIN = 2;

    /** Stairs are not looked for where a straight line misses less than this part of the value. */
    private static final double STRAIGHT = 0.01;

    /** Noise bends straight lines so far: texts of numbers become a byte longer at each power of ten, caches miss now and then. */
    private static final double NEARLY_STRAIGHT = 0.02;

    /** Who only follows the noise about a straight line misses more than one part in so many of what the line misses. */
    private static final double NOISE = 4;

    /** No heap holds 2^64 of anything; beyond, the curve is a spike at the last point. */
    private static final long LARGEST_EXPONENT = 64;

    static Contest over(Series series) {
        List<Fit> entrants = new ArrayList<>();
        for (Complexity complexity : Complexity.values()) {
            if (complexity != EXPONENTIAL || series.largest() <= LARGEST_EXPONENT) {
                Fit fit = complexity == LINEAR ? linear(series) : full(complexity, series);
                if (complexity == CONSTANT || fit.ownRise(series) >= leastRise(series)) {
                    entrants.add(fit);
                }
            }
        }
        return new Contest(series, List.copyOf(entrants));
    }

    Fit winner() {
        List<Fit> eligible = eligible();
        double best = eligible.stream().mapToDouble(Fit::score).min().orElseThrow();
        return eligible.stream()
                .filter(fit -> fit.score() <= SIMPLER * best)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Where a straight line misses little, what bends it is noise, unless faster growth explains nearly all of that.
     */
    private List<Fit> eligible() {
        double straight = entrants.stream()
                .filter(fit -> fit.complexity() == LINEAR && fit.residual() < NEARLY_STRAIGHT)
                .mapToDouble(Fit::residual)
                .findFirst()
                .orElse(Double.MAX_VALUE);
        return entrants.stream()
                .filter(fit -> !fit.complexity().exceeds(LINEAR) || fit.residual() * NOISE <= straight)
                .toList();
    }

    /** The class that explains the points next best when its term must carry and nothing linear stands beside it. */
    Fit runnerUp(Complexity winner) {
        return List.of(Complexity.values()).stream()
                .filter(complexity -> complexity != winner)
                .filter(complexity -> complexity != EXPONENTIAL || series.largest() <= LARGEST_EXPONENT)
                .map(this::bare)
                .min(Comparator.comparingDouble(Fit::score))
                .orElseThrow();
    }

    /** {@code c + b f(n)} with f carrying at least what makes it growth at all. */
    Fit bare(Complexity complexity) {
        if (complexity == CONSTANT) {
            return full(CONSTANT, series);
        }
        Fit free = Fit.of(complexity, List.of(one(), scaled(complexity, series)), series);
        double missing = leastRise(series) - free.ownRise(series);
        return missing <= 0 ? free : forced(complexity, leastRise(series));
    }

    private Fit forced(Complexity complexity, double rise) {
        DoubleUnaryOperator curve = scaled(complexity, series);
        double unit = curve.applyAsDouble(series.largest()) - curve.applyAsDouble(series.smallest());
        double coefficient = rise / unit;
        List<Point> left = series.points().stream()
                .map(point -> point.less(coefficient * curve.applyAsDouble(point.size())))
                .toList();
        double constant = Fit.of(CONSTANT, List.of(one()), new Series(left, series.ruler()))
                .coefficients()[0];
        return Fit.of(complexity, List.of(one(), curve), new double[] {constant, coefficient}, series);
    }

    private static double leastRise(Series series) {
        double top = series.points().get(series.count() - 1).middle();
        return Math.max(series.ruler().rise(), CARRIED * top);
    }

    /** {@code c + b f(n)}, with {@code a n} between where f grows faster than n. */
    static Fit full(Complexity complexity, Series series) {
        List<DoubleUnaryOperator> curves = new ArrayList<>(List.of(one()));
        if (complexity.exceeds(LINEAR)) {
            curves.add(scaled(LINEAR, series));
        }
        if (complexity != CONSTANT) {
            curves.add(scaled(complexity, series));
        }
        return Fit.of(complexity, curves, series);
    }

    private static Fit linear(Series series) {
        Fit straight = full(LINEAR, series);
        if (straight.residual() < STRAIGHT) {
            return straight;
        }
        Fit bent = Kink.best(series);
        if (bent.score() * SIMPLER <= straight.score()) {
            straight = bent;
        }
        Fit rough = SizeLaw.ALL.stream()
                .map(law -> Fit.rough(LINEAR, List.of(one(), scaled(LINEAR, series), stairs(law, series)), series))
                .min(Comparator.comparingDouble(Fit::score))
                .orElseThrow();
        Fit stairs = Fit.of(LINEAR, rough.curves(), series);
        return stairs.score() * STAIRS_GAIN <= straight.score() ? stairs : straight;
    }

    /** Per size at the largest size, so that its coefficient adds to the straight line's. */
    private static DoubleUnaryOperator stairs(SizeLaw law, Series series) {
        double top = series.largest();
        return size -> law.at(size) / top;
    }

    static DoubleUnaryOperator one() {
        return size -> 1;
    }

    /** Divided by its value at the largest size, so that columns are of one magnitude. */
    static DoubleUnaryOperator scaled(Complexity complexity, Series series) {
        double top = complexity.at(series.largest());
        return size -> complexity.at(size) / top;
    }
}
