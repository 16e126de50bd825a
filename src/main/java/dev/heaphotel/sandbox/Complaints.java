package dev.heaphotel.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** Drains a box's descriptor 2 for as long as the box writes, and keeps how it began and how it ended. */
final class Complaints {

    /** Bytes kept of the beginning: a crash of the JVM tells its reason first. */
    static final int HEAD = 4 * 1024;

    /** Bytes kept of the end: an exception, not a flood. */
    static final int TAIL = 12 * 1024;

    private static final int LONGEST_LINE = 512;

    private final byte[] head = new byte[HEAD];
    private final byte[] ring = new byte[TAIL];
    private final StringBuilder line = new StringBuilder();
    private final CountDownLatch drained = new CountDownLatch(1);
    private final Consumer<String> eachLine;
    private long written;

    private Complaints(Consumer<String> eachLine) {
        this.eachLine = eachLine;
    }

    /** Starts the draining thread; it ends when the last writer has closed. {@code eachLine} sees lines cut at 512 bytes. */
    static Complaints drain(InputStream stream, String name, Consumer<String> eachLine) {
        Complaints complaints = new Complaints(eachLine);
        Thread thread = new Thread(() -> complaints.pump(stream), name);
        thread.setDaemon(true);
        thread.start();
        return complaints;
    }

    /** Waits until the box can write no more, a second at most. */
    void awaitEnd() throws InterruptedException {
        drained.await(1, java.util.concurrent.TimeUnit.SECONDS);
    }

    /** What is kept, as text; says how much was left out in the middle. */
    synchronized String text() {
        String beginning = new String(head, 0, (int) Math.min(written, HEAD), StandardCharsets.UTF_8);
        int kept = (int) Math.min(Math.max(written - HEAD, 0), TAIL);
        byte[] end = new byte[kept];
        for (int i = 0; i < kept; i++) {
            end[i] = ring[(int) ((written - kept + i) % TAIL)];
        }
        long left = Math.max(written - HEAD - kept, 0);
        return beginning
                + (left > 0 ? "\n[" + left + " bytes left out]\n" : "")
                + new String(end, StandardCharsets.UTF_8);
    }

    private void pump(InputStream stream) {
        byte[] buffer = new byte[8192];
        try (stream) {
            HatchNoise noise = new HatchNoise();
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                byte[] heard = noise.without(buffer, count);
                keep(heard, heard.length);
            }
        } catch (IOException closed) {
            // The box is gone: what was read is what there is.
        } finally {
            endLine();
            drained.countDown();
        }
    }

    private void keep(byte[] buffer, int count) {
        for (int i = 0; i < count; i++) {
            if (buffer[i] == '\n') {
                endLine();
            } else if (line.length() < LONGEST_LINE) {
                line.append((char) (buffer[i] & 0xff));
            }
        }
        synchronized (this) {
            for (int i = 0; i < count; i++) {
                if (written < HEAD) {
                    head[(int) written] = buffer[i];
                } else {
                    ring[(int) (written % TAIL)] = buffer[i];
                }
                written++;
            }
        }
    }

    private void endLine() {
        if (line.length() > 0) {
            eachLine.accept(line.toString());
            line.setLength(0);
        }
    }
}
