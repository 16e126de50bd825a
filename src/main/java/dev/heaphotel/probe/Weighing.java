package dev.heaphotel.probe;

import dev.heaphotel.wire.Order;
import dev.heaphotel.wire.Report;
import java.util.ArrayList;
import java.util.List;

/** Weighs one scale in up to three passes: dry, evenly stopped, stopped where the peak is open. */
final class Weighing {

    /** Less allocation than this is not worth a collection: the bracket [end, churn] is narrow enough. */
    private static final long SMALL_CHURN = 512;

    /** Two passes that differ by more than a thousandth and this many bytes did not do the same work. */
    private static final long REPEATABLE_BYTES = 2048;

    private Weighing() {}

    static Report of(Program program, Order.Weigh order) throws GuestRoom.Thrown {
        Scale scale = Program.scale(order.spot());
        Pass dry = Pass.dry(program, scale, order.repeats());
        List<long[]> weighings = new ArrayList<>();
        boolean repeatable = true;
        if (order.checkpoints() > 0 && dry.churn() > SMALL_CHURN) {
            Checkpoints even = Checkpoints.evenly(dry.churn(), order.checkpoints());
            Pass stopped = Pass.stopping(program, scale, order.repeats(), even);
            weighings.addAll(even.weighings());
            repeatable = same(dry, stopped);
            Bracket first = Bracket.of(weighings, dry.churn(), dry.withOutput());
            if (repeatable && first.high() > first.low() + first.low() / 50 + SMALL_CHURN) {
                Checkpoints open = Checkpoints.where(first.moments(), first.low(), order.checkpoints());
                repeatable = same(dry, Pass.stopping(program, scale, order.repeats(), open));
                weighings.addAll(open.weighings());
            }
        }
        return report(dry, Bracket.of(weighings, dry.churn(), dry.withOutput()), repeatable);
    }

    private static boolean same(Pass one, Pass other) {
        long difference = Math.abs(one.churn() - other.churn());
        return difference <= one.churn() / 1000 + REPEATABLE_BYTES && one.digest() == other.digest();
    }

    private static Report report(Pass dry, Bracket bracket, boolean repeatable) {
        if (dry.heapFull()) {
            return Failure.heapFull();
        }
        return new Report.Weighed(
                dry.withOutput(),
                dry.retained(),
                dry.left(),
                bracket.low(),
                bracket.high(),
                Math.max(0, dry.churn()),
                dry.frames(),
                dry.stackBytes(),
                dry.digest(),
                repeatable,
                bracket.moments());
    }
}
