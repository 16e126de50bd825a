package dev.heaphotel.measure;

import dev.heaphotel.wire.Order;
import dev.heaphotel.wire.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One axis swept from its smallest size up, until the last size, the full heap, or an exception.
 *
 * @param samples   ascending by size
 * @param stoppedAt the size that was not weighed, where there is one
 * @param stoppedBy what was thrown at it
 */
public record Sweep(List<Sample> samples, Optional<Long> stoppedAt, Optional<Report.Threw> stoppedBy) {

    private static final int AGAIN = 1;

    public Sweep {
        samples = List.copyOf(samples);
    }

    /** A size of the swept axis, with the sizes of all axes at it. */
    public record Stop(long size, Order.Spot spot) {}

    /**
     * @param checkpoints collections to spend on each peak's bracket
     * @param weighed     hears each sample as it comes
     */
    public static Sweep of(Run run, List<Stop> stops, int checkpoints, Consumer<Sample> weighed) throws RunEnded {
        List<Sample> samples = new ArrayList<>();
        for (Stop stop : stops) {
            Report report = run.ask(new Order.Weigh(stop.spot(), checkpoints, 1, samples.isEmpty()));
            if (report instanceof Report.Weighed figures) {
                Sample sample = new Sample(stop.size(), figures, again(run, stop, checkpoints, figures));
                samples.add(sample);
                weighed.accept(sample);
            } else if (report instanceof Report.Threw threw) {
                return new Sweep(samples, Optional.of(stop.size()), Optional.of(threw));
            } else {
                throw new IllegalStateException("expected a weighing, found " + report);
            }
        }
        return new Sweep(samples, Optional.empty(), Optional.empty());
    }

    /** A program that does not repeat itself is weighed more often, so that its figures are an interval. */
    private static List<Report.Weighed> again(Run run, Stop stop, int checkpoints, Report.Weighed first)
            throws RunEnded {
        List<Report.Weighed> again = new ArrayList<>();
        for (int i = 0; !first.repeatable() && i < AGAIN; i++) {
            if (run.ask(new Order.Weigh(stop.spot(), checkpoints, 1)) instanceof Report.Weighed weighed) {
                again.add(weighed);
            }
        }
        return again;
    }

    /** Was the heap full before the last size? */
    public boolean heapFull() {
        return stoppedBy.map(Report.Threw::heapFull).orElse(false);
    }
}
