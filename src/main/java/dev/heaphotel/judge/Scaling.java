package dev.heaphotel.judge;

import dev.heaphotel.feedback.Space;
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
import java.util.concurrent.CompletableFuture;

/**
 * Sweeps every axis of a problem, two of them side by side where there are boxes for it, and an axis that stays open
 * once more over a longer, denser ladder.
 */
final class Scaling {

    /** Young collections spent on each pass over a size's peak, 100 to 300 microseconds each. */
    private static final int CHECKPOINTS = 40;

    private final Boxes boxes;
    private final Plan plan;
    private final AnswerKey key;
    private final Progress progress;
    private int done;
    private int total;

    Scaling(Boxes boxes, Plan plan, AnswerKey key, Progress progress) {
        this.boxes = boxes;
        this.plan = plan;
        this.key = key;
        this.progress = progress;
    }

    /** The first levels, which decide; then, where nothing stopped these, a few sizes at the second. */
    Scaled sweepAll() throws RunEnded {
        List<Axis> axes = plan.problem().axes();
        total = axes.stream()
                .mapToInt(axis -> plan.ladder(axis).size() + plan.again(axis).size())
                .sum();
        total += plan.diagonal().size();
        List<Swept> all = boxes.each(axes.stream().map(this::sweeping).toList());
        if (all.stream().anyMatch(swept -> swept.sweep().stoppedBy().isPresent())) {
            return new Scaled(all, List.of(), CompletableFuture.completedFuture(List.of()));
        }
        List<Boxes.Work<Glance>> glances = new ArrayList<>();
        for (Axis axis : axes) {
            glance(plan.secondLevel(axis), plan.again(axis)).ifPresent(glances::add);
        }
        glance(axes.get(0), plan.diagonal()).ifPresent(glances::add);
        return secondLook(all, boxes.each(glances));
    }

    private Boxes.Work<Swept> sweeping(Axis axis) {
        return run -> sweep(run, axis);
    }

    private Swept sweep(Run run, Axis axis) throws RunEnded {
        Swept swept = sweep(run, axis, plan.ladder(axis));
        if (!swept.isOpen()) {
            return swept;
        }
        List<Sweep.Stop> longer = plan.extendedLadder(axis);
        more(longer.size());
        return sweep(run, axis, longer);
    }

    private Optional<Boxes.Work<Glance>> glance(Axis axis, List<Sweep.Stop> stops) {
        return stops.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        run -> new Glance(axis, stops, Sweep.of(run, stops, CHECKPOINTS, sample -> weighedAlso())));
    }

    /** Where the second level breaks a bound that the first keeps, the axis is what it is at the second. */
    private Scaled secondLook(List<Swept> all, List<Glance> glances) throws RunEnded {
        List<Axis> axes = plan.problem().axes();
        CompletableFuture<List<Space>> fits = fitted(all, glances);
        SecondLook look = new SecondLook(axes, fits::join);
        List<Swept> decided = new ArrayList<>(all);
        List<Glance> also = new ArrayList<>(glances);
        for (int i = 0; i < all.size() && i < glances.size(); i++) {
            Glance glance = glances.get(i);
            if (look.isSuspicious(all.get(i), glance)) {
                Swept dense = boxes.each(List.of(sweeping(glance.axis()))).get(0);
                also.add(new Glance(glance.axis(), dense.stops(), dense.sweep()));
                if (!dense.keepsAll()) {
                    decided.set(i, dense);
                }
            }
        }
        return also.equals(glances) ? new Scaled(all, glances, fits) : new Scaled(decided, also, fitted(all, also));
    }

    /** Takes as long as a few weighings, which need not wait for it. */
    private CompletableFuture<List<Space>> fitted(List<Swept> all, List<Glance> also) {
        return CompletableFuture.supplyAsync(() -> Spaces.of(plan.problem().axes(), all, also));
    }

    private Swept sweep(Run run, Axis axis, List<Sweep.Stop> stops) throws RunEnded {
        Sweep sweep = Sweep.of(run, stops, CHECKPOINTS, sample -> weighed(axis, sample));
        return Swept.of(plan.problem(), axis, stops, sweep);
    }

    private synchronized void more(int sizes) {
        total += sizes;
    }

    private synchronized void weighedAlso() {
        done++;
    }

    private synchronized void weighed(Axis axis, Sample sample) {
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
    Optional<String> wrongAt(Scaled scaled) {
        List<Scaled.Weighing> all = scaled.weighings().toList();
        List<Spot> spots = all.stream().map(each -> each.stop().spot()).toList();
        Map<Spot, Report.Played> right = key.answers(plan, spots, false);
        return all.stream()
                .filter(each -> each.sample().weighed().digest()
                        != right.get(each.stop().spot()).digest())
                .map(each -> each.axis() + " = " + each.sample().size())
                .findFirst();
    }
}
