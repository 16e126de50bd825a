package dev.heaphotel.feedback;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.growth.Decision;
import dev.heaphotel.growth.Growth;
import dev.heaphotel.growth.GrowthFit;
import dev.heaphotel.growth.Point;
import dev.heaphotel.unit.Lifetime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One (axis, lifetime) as it was measured.
 *
 * @param axis      the axis's name
 * @param axisLabel what is counted, in the plural: {@code requests}, {@code live listeners}
 * @param symbol    the axis's symbol, {@code n}
 * @param points    bytes, or frames for the stack
 * @param bound     what the problem allows, empty where it states nothing
 * @param decision  the points held against the bound, empty without one
 */
public record Curve(
        String axis,
        String axisLabel,
        String symbol,
        Lifetime lifetime,
        List<Point> points,
        Optional<Complexity> bound,
        Growth growth,
        Optional<Decision> decision) {

    /** Fits the points; frames of the stack as exact counts, everything else as bytes. */
    public static Curve of(
            String axis,
            String axisLabel,
            String symbol,
            Lifetime lifetime,
            List<Point> points,
            Optional<Complexity> bound) {
        boolean counts = lifetime == Lifetime.STACK;
        Growth growth = counts ? GrowthFit.ofCounts(points) : GrowthFit.of(points);
        Optional<Decision> decision = bound.map(
                allowed -> counts ? GrowthFit.againstCounts(points, allowed) : GrowthFit.against(points, allowed));
        return new Curve(axis, axisLabel, symbol, lifetime, List.copyOf(points), bound, growth, decision);
    }

    /** The class in the axis's symbol, or {@code UNDECIDED}. */
    public String measured() {
        return growth.firm().map(firm -> firm.complexity().in(symbol)).orElse("UNDECIDED");
    }

    /** Empty where there is no bound or it is too close to call. */
    public Optional<Boolean> within() {
        return decision.filter(made -> made.within() || made.exceeds()).map(Decision::within);
    }

    public boolean exceeds() {
        return decision.filter(Decision::exceeds).isPresent();
    }

    /** There is a bound, and the points neither confirm nor refute it. */
    public boolean isTooClose() {
        return decision.isPresent() && within().isEmpty();
    }

    /** The largest size measured; empty without points. */
    Optional<Point> largest() {
        return points.stream().max(Comparator.comparingLong(Point::size));
    }
}
