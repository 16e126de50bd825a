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
        return samples.stream()
                .map(sample -> point(sample.size(), sample.weighed(), lifetime))
                .toList();
    }

    private static Point point(long size, Weighed weighed, Lifetime lifetime) {
        return switch (lifetime) {
            case RETAINED -> Point.exact(size, Math.max(0, weighed.retained()));
            case PEAK -> bracket(size, weighed, 0);
            case AUXILIARY -> bracket(size, weighed, Math.max(0, weighed.withOutput() - weighed.retained()));
            case CHURN -> Point.exact(size, weighed.churn());
            case STACK -> Point.exact(size, weighed.frames());
        };
    }

    private static Point bracket(long size, Weighed weighed, long output) {
        long low = Math.max(0, weighed.peakLow() - output);
        return new Point(size, low, Math.max(low, weighed.peakHigh() - output));
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
