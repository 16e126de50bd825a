package dev.heaphotel.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** Drains a box's descriptor 2 for as long as the box writes, and keeps the end of it. */
final class ComplaintTail {

    /** Bytes kept: a stack trace, not a flood. */
    static final int CAPACITY = 16 * 1024;

    private static final int LONGEST_LINE = 512;

    private final byte[] ring = new byte[CAPACITY];
    private final StringBuilder line = new StringBuilder();
    private final CountDownLatch drained = new CountDownLatch(1);
    private final Consumer<String> eachLine;
    private long written;

    private ComplaintTail(Consumer<String> eachLine) {
        this.eachLine = eachLine;
    }

    /** Starts the draining thread; it ends when the last writer has closed. {@code eachLine} sees lines cut at 512 bytes. */
    static ComplaintTail drain(InputStream stream, String name, Consumer<String> eachLine) {
        ComplaintTail tail = new ComplaintTail(eachLine);
        Thread thread = new Thread(() -> tail.pump(stream), name);
        thread.setDaemon(true);
        thread.start();
        return tail;
    }

    /** Waits until the box can write no more, a second at most. */
    void awaitEnd() throws InterruptedException {
        drained.await(1, java.util.concurrent.TimeUnit.SECONDS);
    }

    /** What is kept, as text; starts mid-line when more was written. */
    synchronized String text() {
        int kept = (int) Math.min(written, CAPACITY);
        byte[] bytes = new byte[kept];
        for (int i = 0; i < kept; i++) {
            bytes[i] = ring[(int) ((written - kept + i) % CAPACITY)];
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void pump(InputStream stream) {
        byte[] buffer = new byte[8192];
        try (stream) {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                keep(buffer, count);
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
                ring[(int) (written++ % CAPACITY)] = buffer[i];
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
