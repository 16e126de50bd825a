package dev.heaphotel.judge;

import dev.heaphotel.feedback.Words;
import dev.heaphotel.measure.Run;
import dev.heaphotel.measure.RunEnd;
import dev.heaphotel.measure.RunEnded;
import dev.heaphotel.measure.RunLimits;
import dev.heaphotel.problem.Axis;
import dev.heaphotel.wire.Order;
import dev.heaphotel.wire.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One program on its way into the wall. Its work is done, unweighed, at sizes that double what is held; when the heap was full
 * for the first time, the interval between that size and the last that fitted is halved until it is narrow.
 */
final class Wall {

    /** For all sizes together. */
    private static final Duration BUDGET = Duration.ofSeconds(30);

    /** With less left no further size is begun. */
    private static final Duration LEAST = Duration.ofMillis(300);

    /** The size at which the heap was full is known to one part in so many. */
    private static final long PARTS = 64;

    /** Where time ran out before it was known to one part in so many, it is not held against what was predicted. */
    private static final long COARSE = 8;

    /** What does not grow is not followed further. */
    private static final long FAR = 10_000_000;

    private final Run run;
    private final Axis axis;
    private final WallRequest request;
    private final Consumer<WallStep> heard;
    private final long startNanos = System.nanoTime();
    private final List<WallStep> steps = new ArrayList<>();
    private long fits;
    private @Nullable Long full;
    private @Nullable WallOutcome ended;
    private @Nullable String why;

    Wall(Run run, Axis axis, WallRequest request, Consumer<WallStep> heard) {
        this.run = run;
        this.axis = axis;
        this.request = request;
        this.heard = heard;
        this.fits = request.aim().from();
    }

    WallReport climb() {
        while (ended == null && full == null) {
            onwards();
        }
        for (Long known = full;
                ended == null && known != null && known - fits > Math.max(1, known / PARTS);
                known = full) {
            play((fits + known) / 2);
        }
        WallOutcome outcome = full != null ? WallOutcome.HEAP_FULL : ended;
        return new WallReport(
                outcome == null ? WallOutcome.NOT_REACHED : outcome,
                request.aim(),
                fits,
                full,
                difference(),
                full == null ? why : null,
                run.jvm(),
                List.copyOf(steps));
    }

    private void onwards() {
        if (!request.aim().isGrowing() && fits >= FAR) {
            ended = WallOutcome.NOT_REACHED;
            return;
        }
        play(next());
    }

    /** A quarter of what is predicted, to begin with; then twice what is held, as far as the fit tells, and twice the size at most. */
    private long next() {
        Long predicted = request.aim().predicted();
        if (predicted != null && predicted / 4 > 2 * fits) {
            return predicted / 4;
        }
        OptionalDouble doubled =
                request.aim().sizeAt(2 * Math.max(1, request.aim().at(fits)));
        long most = request.aim().isGrowing() ? 2 * fits : Math.min(2 * fits, FAR);
        return Math.max(fits + 1, (long) Math.min(most, doubled.orElse(most)));
    }

    private void play(long size) {
        Duration left = BUDGET.minusNanos(System.nanoTime() - startNanos);
        if (left.compareTo(LEAST) < 0) {
            ended = WallOutcome.TOO_SLOW;
            return;
        }
        long begun = System.nanoTime();
        try {
            Order.Spot spot = new Order.Spot(axis.sizesAt(size), request.seed());
            RunLimits limits = new RunLimits(request.problem().limits().heap(), left, left);
            landed(size, run.ask(new Order.Play(spot, false), limits), (System.nanoTime() - begun) / 1_000_000);
        } catch (RunEnded gone) {
            ended(size, gone.end());
        } catch (ArithmeticException tooLarge) {
            ended = WallOutcome.NOT_REACHED;
        }
    }

    private void landed(long size, Report report, long millis) {
        if (report instanceof Report.Threw threw && !threw.heapFull()) {
            ended = WallOutcome.BROKE_OFF;
            why = Words.say("wall.threw", Map.of("size", axis.symbol() + " = " + size, "exception", threw.exception()));
        } else if (report instanceof Report.Threw threw && threw.outsideWork()) {
            ended = WallOutcome.INPUT_FULL;
        } else if (report instanceof Report.Threw) {
            full = size;
            tell(size, true, millis);
        } else {
            fits = size;
            tell(size, false, millis);
        }
    }

    private void tell(long size, boolean isFull, long millis) {
        WallStep step = new WallStep(size, isFull, millis);
        steps.add(step);
        heard.accept(step);
    }

    /** A lost box is our fault; every other end is the program's, which goes no further then. */
    private void ended(long size, RunEnd end) {
        if (end instanceof RunEnd.Lost lost) {
            throw new MachineryFailed("The box was lost: " + lost.what());
        }
        ended = end instanceof RunEnd.TimeLimit ? WallOutcome.TOO_SLOW : WallOutcome.BROKE_OFF;
        why = Words.say("wall.ended", Map.of("size", axis.symbol() + " = " + size, "what", Words.again(end.what())));
    }

    private @Nullable Double difference() {
        Long predicted = request.aim().predicted();
        Long known = full;
        if (known == null || predicted == null || predicted == 0 || known - fits > known / COARSE) {
            return null;
        }
        return Math.round(1000.0 * (known - predicted) / predicted) / 10.0;
    }
}
