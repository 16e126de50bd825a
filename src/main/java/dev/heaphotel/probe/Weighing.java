package dev.heaphotel.probe;

import dev.heaphotel.wire.Order;
import dev.heaphotel.wire.Report;
import java.util.List;

/** Weighs one scale in up to three passes: dry, evenly stopped, and stopped close together where the peak is open. */
final class Weighing {

    /** Less allocation than this is not worth a collection: the bracket [end, churn] is narrow enough. */
    private static final long SMALL_CHURN = 512;

    /** Two passes that differ by more than a thousandth and this many bytes did not do the same work. */
    private static final long REPEATABLE_BYTES = 2048;

    private Weighing() {}

    static Report of(Program program, Order.Weigh order) throws GuestRoom.Thrown {
        Scale scale = Program.scale(order.spot());
        Pass dry = Pass.dry(program, scale, order.repeats());
        if (dry.heapFull()) {
            return Failure.heapFull();
        }
        if (order.checkpoints() == 0 || dry.churn() <= SMALL_CHURN) {
            return report(dry, Bracket.of(List.of(), dry.churn(), dry.withOutput()), true);
        }
        Checkpoints even = Checkpoints.evenly(dry.churn(), order.checkpoints());
        boolean repeatable = same(dry, Pass.stopping(program, scale, order.repeats(), even));
        Bracket first = Bracket.of(even.weighings(), dry.churn(), dry.withOutput());
        if (!repeatable || !first.isWide()) {
            return report(dry, first, repeatable);
        }
        Checkpoints closer = first.closer(order.checkpoints());
        repeatable = same(dry, Pass.stopping(program, scale, order.repeats(), closer));
        return report(dry, first.with(closer.weighings()), repeatable);
    }

    private static boolean same(Pass one, Pass other) {
        long difference = Math.abs(one.churn() - other.churn());
        return difference <= one.churn() / 1000 + REPEATABLE_BYTES && one.digest() == other.digest();
    }

    private static Report report(Pass dry, Bracket bracket, boolean repeatable) {
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
