package dev.heaphotel.sandbox;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/**
 * One running child JVM, alone in its process group. It may wait for long before {@link #startClock}: nothing counts until
 * then but {@link Limits#wall}. Safe for use by several threads.
 */
public interface Box extends AutoCloseable {

    /** The box's descriptor 0. */
    OutputStream in();

    /** The box's descriptor 1. Whoever reads it caps it; nobody reads it here. */
    InputStream out();

    /** What the box wrote to descriptor 2: the first 4 KiB and the last 12, the lock's line included. */
    String complaints();

    /**
     * Waits until a locked box has said that its lock is in force, or is known never to say so.
     *
     * @return whether it is in force; for a box without a lock, whether it is alive
     */
    boolean awaitLocked(Duration patience);

    /** Starts both clocks now, or starts them anew: when one runs out the box is killed. Processor time is of the whole box. */
    void startClock(Duration wall, Duration cpu);

    /** Processor time of all its processes since it began. */
    Duration cpuTime();

    /** Stops both clocks: the box did its work and may wait for more. */
    void stopClock();

    /** Waits for the end, and sweeps up what is left. An interrupt kills the box and stays pending. */
    Ending await();

    /** Kills everything in the box, and returns at once. */
    void kill();

    boolean alive();

    /** The process that leads the box's group; the JVM itself may be a child of it. */
    long pid();

    /** What holds this box. The layers installed from within are known once {@link #awaitLocked} has answered. */
    Layers layers();

    /** Kills everything in the box, waits for its end, and removes its traces. */
    @Override
    void close();
}
