package dev.heaphotel.probe;

import dev.heaphotel.wire.Frames;
import dev.heaphotel.wire.Order;
import dev.heaphotel.wire.Report;
import dev.heaphotel.wire.Seal;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;

/**
 * The box's main program: {@link #call} warms the JVM up while it still has every right; the {@link Runnable} it returns
 * serves one run, and is called when the box is locked.
 */
public final class Probe implements Callable<Runnable> {

    /** Said where there is no memory left to say anything else. */
    private static final Report HEAP_FULL = Failure.heapFull();

    /** How often a report is sent for which there is no memory; each time the JVM collects all it can. */
    private static final int MOST_TRIES = 100;

    private final DataInputStream orders = new DataInputStream(new FileInputStream(FileDescriptor.in));
    private final OutputStream reports = new FileOutputStream(FileDescriptor.out);
    private final Printing printing = Printing.capture(this::flooded);
    private Seal seal = new Seal(new byte[Seal.KEY_LENGTH]);

    @Override
    public Runnable call() {
        System.setIn(InputStream.nullInputStream());
        Rehearsal.run();
        return this::serve;
    }

    private void serve() {
        try {
            run();
        } catch (EOFException applicationGone) {
            Runtime.getRuntime().halt(0);
        } catch (IOException broken) {
            Runtime.getRuntime().halt(3);
        }
        Runtime.getRuntime().halt(0);
    }

    private void run() throws IOException {
        if (!(Frames.receiveOrder(orders) instanceof Order.Begin begin)) {
            throw new IOException("expected a run to begin");
        }
        seal = new Seal(begin.key());
        java.util.Arrays.fill(begin.key(), (byte) 0);
        Desk desk = new Desk(new Program(begin), printing);
        send(new Report.Ready(System.getProperty("java.version")));
        for (Order order = Frames.receiveOrder(orders);
                !(order instanceof Order.End);
                order = Frames.receiveOrder(orders)) {
            send(answer(desk, order));
        }
        send(new Report.Bye());
    }

    /** A thread that the program left running may fill the heap while we weigh: then it is full for us, too. */
    private static Report answer(Desk desk, Order order) {
        try {
            return desk.answer(order);
        } catch (OutOfMemoryError full) {
            return HEAP_FULL;
        }
    }

    private synchronized void send(Report report) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                Frames.send(reports, report, seal);
                return;
            } catch (OutOfMemoryError full) {
                if (tries == MOST_TRIES) {
                    throw full;
                }
            }
        }
    }

    /** Called on the candidate's thread. The run ends here, so that nothing more is printed. */
    private void flooded() {
        try {
            send(new Report.Flooded());
        } catch (IOException applicationGone) {
            Runtime.getRuntime().halt(3);
        }
        Runtime.getRuntime().halt(0);
    }
}
