package dev.heaphotel.probe;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What the program prints: the first 64 KiB are kept in a buffer made beforehand, so that printing does not show as memory;
 * past 1 MiB the run is over.
 */
final class Printing extends OutputStream {

    private static final int KEPT = 64 << 10;
    private static final int MOST = 1 << 20;

    private final byte[] kept = new byte[KEPT];
    private final Runnable flooded;
    private int told;
    private int total;

    /** @param flooded called once when the program has printed more than 1 MiB; does not return */
    Printing(Runnable flooded) {
        this.flooded = flooded;
    }

    static Printing capture(Runnable flooded) {
        Printing printing = new Printing(flooded);
        PrintStream stream = new PrintStream(printing, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        return printing;
    }

    /** What was printed since this was last asked. */
    synchronized String take() {
        int until = Math.min(total, KEPT);
        String text = new String(kept, told, until - told, StandardCharsets.UTF_8);
        told = until;
        return text;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        int room = Math.max(0, Math.min(length, KEPT - total));
        System.arraycopy(bytes, offset, kept, Math.min(total, KEPT), room);
        total += Math.min(length, MOST + 1);
        if (total > MOST) {
            flooded.run();
        }
    }
}
