package dev.heaphotel.judge;

import dev.heaphotel.compile.SourceFacts;
import dev.heaphotel.feedback.Curve;
import dev.heaphotel.measure.Holder;
import dev.heaphotel.measure.RetainedHolder;
import dev.heaphotel.measure.Run;
import dev.heaphotel.measure.RunEnded;
import dev.heaphotel.measure.Sample;
import dev.heaphotel.measure.Sweep;
import dev.heaphotel.measure.WorkingHolder;
import dev.heaphotel.unit.Lifetime;
import dev.heaphotel.wire.Order;
import dev.heaphotel.wire.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the holder behind a curve that grows too fast, by letting the program work a few more times. */
final class Witness {

    /** A walk keeps a note of every object, in the same heap: sizes with more than this held are too large for it. */
    private static final long MOST_BYTES_WALKED = 8 << 20;

    private final Run run;
    private final SourceFacts facts;

    Witness(Run run, SourceFacts facts) {
        this.run = run;
        this.facts = facts;
    }

    Optional<Holder> holder(Swept swept, Curve curve) throws RunEnded {
        List<Sweep.Stop> stops = sizes(swept);
        if (stops.size() < 3) {
            return Optional.empty();
        }
        if (curve.lifetime() == Lifetime.RETAINED) {
            return retained(stops);
        }
        Report small = run.ask(new Order.Attribute(stops.get(0).spot()));
        Report large = run.ask(new Order.Attribute(stops.get(2).spot()));
        if (small instanceof Report.Attributed before && large instanceof Report.Attributed after) {
            return curve.lifetime() == Lifetime.STACK
                    ? WorkingHolder.ofStack(after, facts)
                    : WorkingHolder.of(before, after, facts);
        }
        return Optional.empty();
    }

    private Optional<Holder> retained(List<Sweep.Stop> stops) throws RunEnded {
        List<Report.Walked> walks = new ArrayList<>();
        for (Sweep.Stop stop : stops) {
            if (run.ask(new Order.Walk(stop.spot())) instanceof Report.Walked walked) {
                walks.add(walked);
            }
        }
        return walks.size() < 2 ? Optional.empty() : RetainedHolder.of(walks, facts);
    }

    /** Three sizes that were weighed, wide apart: the smallest, the largest that can be walked, and one between. */
    private static List<Sweep.Stop> sizes(Swept swept) {
        List<Sample> samples = swept.sweep().samples();
        int walkable = (int) samples.stream()
                .filter(sample -> sample.weighed().peakLow() <= MOST_BYTES_WALKED)
                .count();
        if (walkable < 3) {
            return List.of();
        }
        return List.of(
                swept.stops().get(0),
                swept.stops().get((walkable - 1) / 2),
                swept.stops().get(walkable - 1));
    }
}
