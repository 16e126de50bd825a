package dev.heaphotel.measure;

import dev.heaphotel.compile.PlatformClasses;
import dev.heaphotel.sandbox.Box;
import dev.heaphotel.sandbox.BoxJars;
import dev.heaphotel.sandbox.Launch;
import dev.heaphotel.sandbox.Limits;
import dev.heaphotel.sandbox.Sandbox;
import dev.heaphotel.sandbox.SandboxRefused;
import dev.heaphotel.unit.ByteSize;
import dev.heaphotel.wire.Seal;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Run boxes of the usual heap size, warmed and locked before a program arrives. Each is used for one run and thrown away. A
 * run that wants another heap gets a box of its own, started cold. Safe for use by several threads.
 */
public final class RunBoxes implements AutoCloseable {

    /** How long a box may take to warm up and lock on a very busy machine. */
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    /** What a JVM needs beside its heap: metaspace, code, stacks, itself. */
    private static final ByteSize BESIDE_HEAP = ByteSize.mebibytes(448);

    private final Sandbox sandbox;
    private final int spare;
    private final SecureRandom random = new SecureRandom();
    private final Deque<Box> waiting = new ArrayDeque<>();
    private boolean closed;

    /**
     * @param spare how many boxes to keep waiting, 0 at least
     */
    public RunBoxes(Sandbox sandbox, int spare) {
        this.sandbox = sandbox;
        this.spare = spare;
    }

    /** Starts the boxes that shall wait, so that the first program finds one. Returns at once. */
    public void warm() throws SandboxRefused {
        for (Box box = startIfShort(); box != null; box = startIfShort()) {
            keep(box);
        }
    }

    /** Returns when every box that waits is warm and locked, or has failed to be. */
    public void awaitWarm() {
        List<Box> all;
        synchronized (this) {
            all = List.copyOf(waiting);
        }
        all.forEach(box -> box.awaitLocked(WARM_UP));
    }

    /** Puts a program into a box. */
    public Run begin(Program program, RunLimits limits) throws SandboxRefused, RunEnded {
        Box box = limits.heap().equals(RunLimits.USUAL.heap()) ? take() : start(limits.heap());
        if (!box.awaitLocked(WARM_UP)) {
            box.kill();
            String what = box.await().what() + ". " + box.complaints().strip();
            box.close();
            throw new RunEnded(new RunEnd.Lost(what));
        }
        byte[] key = new byte[Seal.KEY_LENGTH];
        random.nextBytes(key);
        return Run.begin(box, key, program, limits);
    }

    /** How many boxes wait for a program at the moment, warm or getting so. */
    public synchronized int waiting() {
        return waiting.size();
    }

    private Box take() throws SandboxRefused {
        Box box = poll();
        Box ready = box == null ? start(RunLimits.USUAL.heap()) : box;
        try {
            warm();
        } catch (SandboxRefused | RuntimeException none) {
            // The next program finds none that waits, starts its own, and tells what is wrong.
        }
        return ready;
    }

    private synchronized @org.jspecify.annotations.Nullable Box poll() {
        Box box = waiting.poll();
        while (box != null && !box.alive()) {
            box.close();
            box = waiting.poll();
        }
        return box;
    }

    private @org.jspecify.annotations.Nullable Box startIfShort() throws SandboxRefused {
        synchronized (this) {
            if (closed || waiting.size() >= spare) {
                return null;
            }
        }
        return start(RunLimits.USUAL.heap());
    }

    private synchronized void keep(Box box) {
        if (closed) {
            box.close();
        } else {
            waiting.add(box);
        }
    }

    private Box start(ByteSize heap) throws SandboxRefused {
        ByteSize memory = new ByteSize(heap.bytes() + BESIDE_HEAP.bytes());
        return sandbox.start(new Launch(
                sandbox.java(),
                RunFlags.of(
                        sandbox.java(), heap, BoxJars.ofThisProcess().boot(), PlatformClasses.woven(sandbox.java())),
                List.of(BoxJars.ofThisProcess().probe()),
                "dev.heaphotel.probe.Probe",
                List.of(),
                Limits.once(memory),
                true));
    }

    @Override
    public synchronized void close() {
        closed = true;
        waiting.forEach(Box::close);
        waiting.clear();
    }
}
