package dev.heaphotel.judge;

import dev.heaphotel.compile.SourceFacts;
import dev.heaphotel.feedback.Curve;
import dev.heaphotel.measure.Holder;
import dev.heaphotel.measure.RetainedHolder;
import dev.heaphotel.measure.Run;
import dev.heaphotel.measure.RunEnded;
import dev.heaphotel.measure.Sample;
import dev.heaphotel.measure.Sweep;
import dev.heaphotel.measure.Walks;
import dev.heaphotel.measure.WorkingHolder;
import dev.heaphotel.unit.Lifetime;
import dev.heaphotel.wire.Moment;
import dev.heaphotel.wire.Order;
import dev.heaphotel.wire.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the holder behind a curve that grows too fast, by letting the program work a few more times. */
final class Witness {

    /** A walk keeps a note of every object, in the same heap: sizes with more than this held are too large for it. */
    private static final long MOST_BYTES_WALKED = 8 << 20;

    /** A size with more allocation than this costs more time than its lines are worth. */
    private static final long MOST_BYTES_BY_LINE = 1 << 18;

    private static final int MOST_COUNTED = 5;
    private static final int FEWEST_COUNTED = 4;
    private static final long MOST_BYTES_COUNTED = 1 << 20;

    private final Run run;
    private final SourceFacts facts;
    private final Plan plan;

    Witness(Run run, SourceFacts facts, Plan plan) {
        this.run = run;
        this.facts = facts;
        this.plan = plan;
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
        Optional<Walks> walks = walks(stops);
        return walks.isEmpty() ? Optional.empty() : drawn(RetainedHolder.of(walks.get(), facts), stops);
    }

    /** Who keeps what is left when the candidate's object is gone. */
    Optional<Holder> survivor(Swept swept) throws RunEnded {
        List<Sweep.Stop> stops = sizes(swept);
        Optional<Walks> walks = stops.size() < 3 ? Optional.empty() : walks(stops);
        return walks.isEmpty() ? Optional.empty() : drawn(RetainedHolder.ofSurvivors(walks.get(), facts), stops);
    }

    private Optional<Holder> drawn(Optional<Holder> holder, List<Sweep.Stop> stops) throws RunEnded {
        return holder.isEmpty() ? holder : Optional.of(new Sketching(run, plan).draw(holder.get(), stops.get(0)));
    }

    private Optional<Walks> walks(List<Sweep.Stop> stops) throws RunEnded {
        Walks walks = new Walks();
        for (Sweep.Stop stop : stops) {
            if (run.ask(new Order.Walk(stop.spot())) instanceof Report.Walked walked) {
                walks.add(stop.size(), walked);
            }
        }
        return walks.count() < 2 ? Optional.empty() : Optional.of(walks);
    }

    /** Allocation by line at a modest size of this axis; empty where even the smallest size is too much work for it. */
    Optional<AllocationByLine> lines(Swept swept) throws RunEnded {
        long modest = swept.sweep().samples().stream()
                .filter(sample -> sample.weighed().churn() <= MOST_BYTES_BY_LINE)
                .count();
        Optional<AllocationByLine> lines = modest > 1 ? lines(swept, (int) modest - 1) : Optional.empty();
        return lines.isPresent() ? lines : lines(swept, 0);
    }

    private Optional<AllocationByLine> lines(Swept swept, int step) throws RunEnded {
        if (step >= swept.sweep().samples().size()) {
            return Optional.empty();
        }
        Sample sample = swept.sweep().samples().get(step);
        Report report = run.ask(new Order.Attribute(swept.stops().get(step).spot(), peakAt(sample)));
        return report instanceof Report.Attributed attributed && attributed.complete()
                ? Optional.of(AllocationByLine.of(swept.axis(), sample.size(), attributed))
                : Optional.empty();
    }

    /** Objects by class at a few sizes of this axis; empty where fewer than four could be counted. */
    Optional<Instances> instances(Swept swept, Lifetime lifetime) throws RunEnded {
        Populations populations = new Populations(swept.axis());
        for (int step : steps(swept)) {
            Sample sample = swept.sweep().samples().get(step);
            long peakAt = lifetime == Lifetime.PEAK ? peakAt(sample) : 0;
            Report report = run.ask(new Order.Count(swept.stops().get(step).spot(), peakAt));
            if (report instanceof Report.Counted counted && counted.atPeak() == peakAt > 0) {
                populations.counted(sample.size(), counted);
            }
        }
        return populations.sizes().size() < FEWEST_COUNTED
                ? Optional.empty()
                : Optional.of(new Instances(
                        swept.axis().name(),
                        swept.axis().label(),
                        swept.axis().symbol(),
                        lifetime.word(),
                        populations.sizes(),
                        populations.growing()));
    }

    /** A few of the modest sizes that were weighed, from the smallest to the largest of them; more where something is wrong. */
    private static List<Integer> steps(Swept swept) {
        int many = swept.exceeding(lifetime -> true).isPresent() ? MOST_COUNTED : FEWEST_COUNTED;
        int modest = (int) swept.sweep().samples().stream()
                .filter(sample -> sample.weighed().churn() <= MOST_BYTES_COUNTED)
                .count();
        return IntStream.range(0, modest == 0 ? 0 : many)
                .map(i -> (modest - 1) * i / (many - 1))
                .distinct()
                .boxed()
                .toList();
    }

    /** Bytes allocated at the moment at which most was held. */
    private static long peakAt(Sample sample) {
        return sample.weighed().timeline().stream()
                .max(Comparator.comparingLong(Moment::low))
                .map(Moment::allocated)
                .orElse(0L);
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
