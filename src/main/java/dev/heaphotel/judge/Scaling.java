package dev.heaphotel.judge;

import dev.heaphotel.measure.Run;
import dev.heaphotel.measure.RunEnded;
import dev.heaphotel.measure.Sample;
import dev.heaphotel.measure.Sweep;
import dev.heaphotel.problem.Axis;
import dev.heaphotel.wire.Order.Spot;
import dev.heaphotel.wire.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sweeps every axis of a problem, and an axis that stays open once more over a longer, denser ladder. */
final class Scaling {

    /** Young collections spent on each pass over a size's peak, 50 to 100 microseconds each. */
    private static final int CHECKPOINTS = 400;

    private final Run run;
    private final Plan plan;
    private final AnswerKey key;
    private final Progress progress;
    private int done;
    private int total;

    Scaling(Run run, Plan plan, AnswerKey key, Progress progress) {
        this.run = run;
        this.plan = plan;
        this.key = key;
        this.progress = progress;
    }

    /** Stops after the first axis that did not come to its end. */
    List<Swept> sweepAll() throws RunEnded {
        List<Axis> axes = plan.problem().axes();
        total = axes.stream().mapToInt(axis -> plan.ladder(axis).size()).sum();
        List<Swept> all = new ArrayList<>();
        for (Axis axis : axes) {
            Swept swept = sweep(axis, plan.ladder(axis));
            if (swept.isOpen()) {
                List<Sweep.Stop> longer = plan.extendedLadder(axis);
                total += longer.size();
                swept = sweep(axis, longer);
            }
            all.add(swept);
        }
        return all;
    }

    private Swept sweep(Axis axis, List<Sweep.Stop> stops) throws RunEnded {
        Sweep sweep = Sweep.of(run, stops, CHECKPOINTS, sample -> weighed(axis, sample));
        return Swept.of(plan.problem(), axis, stops, sweep);
    }

    private void weighed(Axis axis, Sample sample) {
        Report.Weighed figures = sample.weighed();
        progress.happened(new ProgressEvent.Weighed(
                axis.name(),
                axis.symbol(),
                sample.size(),
                Math.max(0, figures.retained()),
                Math.max(0, figures.peakLow()),
                Math.max(0, figures.peakHigh()),
                figures.churn(),
                figures.frames(),
                ++done,
                total));
    }

    /** The first weighed size at which the answers were not the reference's. */
    Optional<String> wrongAt(List<Swept> all) {
        List<Spot> spots = all.stream()
                .flatMap(swept -> swept.stops().stream().map(Sweep.Stop::spot))
                .toList();
        Map<Spot, Report.Played> right = key.answers(plan, spots, false);
        return all.stream().flatMap(swept -> wrong(swept, right)).findFirst();
    }

    private static Stream<String> wrong(Swept swept, Map<Spot, Report.Played> right) {
        List<Sample> samples = swept.sweep().samples();
        return IntStream.range(0, samples.size())
                .filter(i -> samples.get(i).weighed().digest()
                        != right.get(swept.stops().get(i).spot()).digest())
                .mapToObj(i -> swept.axis().label() + " " + swept.axis().symbol() + " = "
                        + samples.get(i).size());
    }
}
