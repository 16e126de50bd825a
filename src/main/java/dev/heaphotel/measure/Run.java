package dev.heaphotel.measure;

import dev.heaphotel.sandbox.Box;
import dev.heaphotel.sandbox.Ending;
import dev.heaphotel.wire.Broken;
import dev.heaphotel.wire.Frames;
import dev.heaphotel.wire.Order;
import dev.heaphotel.wire.Report;
import dev.heaphotel.wire.Seal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;

/** One program in one box, from its first order to its end. Not safe for use by several threads. */
public final class Run implements AutoCloseable {

    /**
     * A run is some eighty orders, and most of its time is our own weighing. Each order gets the limits anew, so that a
     * program that hangs is stopped when the limits say; all orders together get this many times the limit.
     */
    private static final int WHOLE_RUN = 12;

    private final Box box;
    private final RunLimits limits;
    private final InputStream reports;
    private final Seal seal;
    private final Runnable whenClosed;
    private boolean over;
    private final String jvm;
    private final long startNanos = System.nanoTime();

    private Run(Box box, byte[] key, Program program, RunLimits limits, Runnable whenClosed) throws RunEnded {
        this.whenClosed = whenClosed;
        this.box = box;
        this.limits = limits;
        reports = new BufferedInputStream(box.out());
        seal = new Seal(key);
        jvm = ((Report.Ready) expect(Report.Ready.class, program.begin(key.clone()))).jvm();
    }

    /**
     * Hands the program over. Closes the box when that fails.
     *
     * @param whenClosed to be told once, when the run is over
     */
    static Run begin(Box box, byte[] key, Program program, RunLimits limits, Runnable whenClosed) throws RunEnded {
        try {
            return new Run(box, key, program, limits, whenClosed);
        } catch (RunEnded ended) {
            box.close();
            whenClosed.run();
            throw ended;
        }
    }

    /** The version of the JVM that runs it. */
    public String jvm() {
        return jvm;
    }

    /** Processor time of the box since it began, its warm-up included. Other programs do not change it. */
    public Duration cpuTime() {
        return box.cpuTime();
    }

    /** Layer to state, as {@code doctor} names them. */
    public Map<String, String> layers() {
        return box.layers().words();
    }

    /**
     * Asks for one thing. The answer is of the kind the order names, or {@link Report.Threw}.
     *
     * @throws RunEnded when the box is gone
     */
    public Report ask(Order order) throws RunEnded {
        return ask(order, limits);
    }

    /** The same, with clocks of its own. */
    public Report ask(Order order, RunLimits own) throws RunEnded {
        Report report = exchange(order, own);
        if (report instanceof Report.Flooded) {
            box.close();
            throw new RunEnded(new RunEnd.OutputLimit("The program printed more than 1 MiB"));
        }
        return report;
    }

    private Report expect(Class<? extends Report> kind, Order order) throws RunEnded {
        Report report = exchange(order, limits);
        if (!kind.isInstance(report)) {
            throw tampered("expected " + kind.getSimpleName() + ", found "
                    + report.getClass().getSimpleName());
        }
        return report;
    }

    private Report exchange(Order order, RunLimits own) throws RunEnded {
        Duration left = limits.wall().multipliedBy(WHOLE_RUN).minusNanos(System.nanoTime() - startNanos);
        box.startClock(left.compareTo(own.wall()) < 0 ? left : own.wall(), own.cpu());
        try {
            Frames.send(box.in(), order);
            return Frames.receiveReport(reports, seal);
        } catch (Broken forged) {
            throw tampered(String.valueOf(forged.getMessage()));
        } catch (IOException gone) {
            throw new RunEnded(judged(box.await()));
        }
    }

    private RunEnded tampered(String detail) {
        box.close();
        return new RunEnded(new RunEnd.Tampered("The result channel was written to by something other than the probe ("
                + detail + "), so nothing that was said is believed"));
    }

    /** A whole run ends with {@link Report.Bye}; this one did not. */
    private RunEnd judged(Ending ending) {
        if (ending instanceof Ending.WallClock || ending instanceof Ending.CpuClock) {
            return new RunEnd.TimeLimit(ending.what());
        }
        if (ending instanceof Ending.OutOfMemory) {
            return new RunEnd.OutgrewBox(ending.what());
        }
        if (ending instanceof Ending.Exited) {
            return new RunEnd.Tampered(
                    "The program ended the JVM before the run was done, so nothing it said is believed");
        }
        return new RunEnd.Lost(ending.what() + ". " + box.complaints().strip());
    }

    /** Ends the box, and everything in it. */
    @Override
    public synchronized void close() {
        box.close();
        if (!over) {
            over = true;
            whenClosed.run();
        }
    }
}
