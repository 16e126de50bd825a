package dev.heaphotel.judge;

import dev.heaphotel.measure.Holder;
import dev.heaphotel.measure.Run;
import dev.heaphotel.measure.RunEnded;
import dev.heaphotel.measure.Sweep;
import dev.heaphotel.wire.Node;
import dev.heaphotel.wire.Order;
import dev.heaphotel.wire.Report;
import java.util.List;
import java.util.Optional;

/** Draws the objects of a holder's path at the smallest of the problem's tests that shows more than one of what grows. */
final class Sketching {

    private static final int MOST_TRIES = 8;

    private final Run run;
    private final Plan plan;

    Sketching(Run run, Plan plan) {
        this.run = run;
        this.plan = plan;
    }

    /** @param small the smallest size that was weighed: what does not show before shows there */
    Holder draw(Holder holder, Sweep.Stop small) throws RunEnded {
        Optional<Report.Drawn> large = ask(small.spot(), holder);
        Holder checked = large.map(holder::seen).orElse(holder);
        List<Order.Spot> spots =
                plan.tests().stream().map(Plan.Test::spot).limit(MOST_TRIES).toList();
        for (Order.Spot spot : spots) {
            Optional<Report.Drawn> drawn = ask(spot, checked);
            if (drawn.isPresent() && shows(drawn.get(), checked)) {
                return checked.drawn(drawn.get());
            }
        }
        return large.map(checked::drawn).orElse(checked);
    }

    private Optional<Report.Drawn> ask(Order.Spot spot, Holder holder) throws RunEnded {
        Report report = run.ask(new Order.Draw(spot, holder.path()));
        return report instanceof Report.Drawn drawn && !drawn.nodes().isEmpty() ? Optional.of(drawn) : Optional.empty();
    }

    /** The whole path, and where the holder's objects multiply, two of them at least. */
    private static boolean shows(Report.Drawn drawn, Holder holder) {
        int last = holder.path().size() - 1;
        boolean whole = drawn.edges().stream().anyMatch(edge -> edge.step() >= last);
        int objects = drawn.nodes().stream().mapToInt(Node::count).sum();
        boolean several = drawn.nodes().stream().map(Node::type).distinct().count() < objects;
        return whole && (several || !holder.multiplies());
    }
}
