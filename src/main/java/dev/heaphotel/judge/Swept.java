package dev.heaphotel.judge;

import dev.heaphotel.feedback.Curve;
import dev.heaphotel.growth.Complexity;
import dev.heaphotel.growth.Point;
import dev.heaphotel.measure.Sample;
import dev.heaphotel.measure.Sweep;
import dev.heaphotel.problem.Axis;
import dev.heaphotel.problem.Bound;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Lifetime;
import dev.heaphotel.wire.Report.Weighed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** One axis of a problem, swept and fitted: a curve for each lifetime. */
record Swept(Axis axis, List<Sweep.Stop> stops, Sweep sweep, List<Curve> curves) {

    static Swept of(Problem problem, Axis axis, List<Sweep.Stop> stops, Sweep sweep) {
        List<Curve> curves = Arrays.stream(Lifetime.values())
                .map(lifetime -> curve(problem, axis, lifetime, sweep.samples()))
                .toList();
        return new Swept(axis, stops, sweep, curves);
    }

    private static Curve curve(Problem problem, Axis axis, Lifetime lifetime, List<Sample> samples) {
        Optional<Complexity> bound = problem.bounds().stream()
                .filter(each -> each.axis().equals(axis.name()) && each.lifetime() == lifetime)
                .map(Bound::complexity)
                .findFirst();
        return Curve.of(axis.name(), axis.label(), axis.symbol(), lifetime, points(samples, lifetime), bound);
    }

    static List<Point> points(List<Sample> samples, Lifetime lifetime) {
        return samples.stream().map(sample -> point(sample, lifetime)).toList();
    }

    private static Point point(Sample sample, Lifetime lifetime) {
        return switch (lifetime) {
            case RETAINED -> between(sample, Weighed::retained, Weighed::retained);
            case PEAK -> between(sample, Weighed::peakLow, Weighed::peakHigh);
            case AUXILIARY -> between(sample, w -> w.peakLow() - output(w), w -> w.peakHigh() - output(w));
            case CHURN -> between(sample, Weighed::churn, Weighed::churn);
            case STACK -> between(sample, Weighed::frames, Weighed::frames);
        };
    }

    private static long output(Weighed weighed) {
        return Math.max(0, weighed.withOutput() - weighed.retained());
    }

    /** One number where the program repeats itself and the weighing is exact; else the interval it was seen in. */
    private static Point between(Sample sample, ToLongFunction<Weighed> lower, ToLongFunction<Weighed> upper) {
        long low = Math.max(0, sample.range(lower).getMin());
        long high = Math.max(low, sample.range(upper).getMax());
        return new Point(
                sample.size(), low, high, high > low && sample.weighed().estimated());
    }

    boolean repeatable() {
        return sweep.samples().stream().allMatch(Sample::repeatable);
    }

    /** Did what stayed at one size differ by more than a tenth and a kilobyte between weighings? */
    boolean retainedVaries() {
        return curves.stream()
                .filter(curve -> curve.lifetime() == Lifetime.RETAINED)
                .flatMap(curve -> curve.points().stream())
                .anyMatch(point -> point.high() > point.low() * 1.1 + 1024);
    }

    /** The curves when every figure is the worst that was seen. */
    List<Curve> worst() {
        return curves.stream()
                .map(curve -> Curve.of(
                        curve.axis(),
                        curve.axisLabel(),
                        curve.symbol(),
                        curve.lifetime(),
                        curve.points().stream()
                                .map(point -> Point.exact(point.size(), point.high()))
                                .toList(),
                        curve.bound()))
                .toList();
    }

    /** Could more sizes settle a bound that these left open? */
    boolean isOpen() {
        return sweep.stoppedBy().isEmpty() && curves.stream().anyMatch(Curve::isTooClose);
    }

    /** Whether it came to its end with every bound kept. */
    boolean keepsAll() {
        return sweep.stoppedBy().isEmpty() && curves.stream().noneMatch(curve -> curve.exceeds() || curve.isTooClose());
    }

    Optional<Curve> exceeding(Function<Lifetime, Boolean> which) {
        return curves.stream()
                .filter(curve -> curve.exceeds() && which.apply(curve.lifetime()))
                .findFirst();
    }
}
