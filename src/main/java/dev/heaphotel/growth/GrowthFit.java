package dev.heaphotel.growth;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Points to growth.
 *
 * <p>To a series in size n we fit, for each class f, {@code c + a n + b f(n)} with coefficients of at least 0 and relative
 * weights; a point pulls only while the curve is outside its bracket. Of the classes whose own term carries 5 % of the value
 * at the largest size, the simplest within 1.3 times the best residual is taken. It is firm when the series without its
 * largest octave and without its smallest octave say the same, and the former predicts what it was not shown. Intercept,
 * held-out sizes and the refusal to call a close one answer Google Benchmark's {@code complexity.cc} and its issues 272 and
 * 1751, where flat lines were called lgN and N^2.
 */
public final class GrowthFit {

    private static final int FEWEST_POINTS = 4;

    /** From the smallest size to the largest: two octaves. */
    private static final double LEAST_SPAN = 4;

    /**
     * In rises that are nothing: 1 KiB. A queue that once grew its array rises so much and stops; where growth within the
     * bound is among the candidates, so little is held against nobody.
     */
    private static final double NEGLIGIBLE_RISES = 4;

    private GrowthFit() {}

    /** The growth of bytes. */
    public static Growth of(List<Point> points) {
        return growth(new Series(points, Ruler.BYTES));
    }

    /** The growth of exact whole numbers, such as call depth: a logarithm is seen here that bytes would drown. */
    public static Growth ofCounts(List<Point> points) {
        return growth(new Series(points, Ruler.COUNTS));
    }

    /** Bytes held against a bound. */
    public static Decision against(List<Point> points, Complexity bound) {
        return decision(new Series(points, Ruler.BYTES), bound);
    }

    /** Counts held against a bound. */
    public static Decision againstCounts(List<Point> points, Complexity bound) {
        return decision(new Series(points, Ruler.COUNTS), bound);
    }

    /** Whether larger or more sizes could settle an undecided series of bytes; else narrower brackets are needed. */
    public static boolean extendingHelps(List<Point> points) {
        Series series = new Series(points, Ruler.BYTES);
        return tooLittle(series).isPresent() || !Reading.of(series).isFirm() && !Reading.isWide(series);
    }

    private static Growth growth(Series series) {
        Optional<String> tooLittle = tooLittle(series);
        if (tooLittle.isPresent()) {
            Complexity guess = series.range() > series.ruler().rise() ? Complexity.LINEAR : Complexity.CONSTANT;
            Complexity other = guess == Complexity.LINEAR ? Complexity.CONSTANT : Complexity.LINEAR;
            return new Growth.Undecided(guess, other, 1, tooLittle.get());
        }
        Reading reading = Reading.of(series);
        return reading.isFirm() ? reading.firm() : reading.undecided();
    }

    /** The bound first: candidates that all lie on one side of it decide, whichever of them is true. */
    private static Decision decision(Series series, Complexity bound) {
        Optional<String> tooLittle = tooLittle(series);
        if (tooLittle.isPresent()) {
            return new Decision.TooClose(tooLittle.get());
        }
        Reading reading = Reading.of(series);
        Set<Complexity> candidates = reading.candidates();
        long beyond = candidates.stream()
                .filter(candidate -> candidate.exceeds(bound))
                .count();
        boolean negligible = series.range() < NEGLIGIBLE_RISES * series.ruler().rise();
        if (beyond == 0 || negligible && beyond < candidates.size()) {
            return new Decision.Within();
        }
        if (beyond == candidates.size()) {
            return new Decision.Exceeds();
        }
        return new Decision.TooClose(reading.why().orElse("the candidates lie on both sides of the bound"));
    }

    private static Optional<String> tooLittle(Series series) {
        if (series.count() < FEWEST_POINTS) {
            return Optional.of("only " + series.count() + " sizes were weighed, " + FEWEST_POINTS + " are needed");
        }
        double span = (double) series.largest() / series.smallest();
        if (span < LEAST_SPAN) {
            return Optional.of(String.format(
                    Locale.ROOT, "the largest size is only %.1f times the smallest, 4 times are needed", span));
        }
        return Optional.empty();
    }
}
