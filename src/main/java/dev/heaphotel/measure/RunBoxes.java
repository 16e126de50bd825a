package dev.heaphotel.measure;

import dev.heaphotel.compile.PlatformClasses;
import dev.heaphotel.sandbox.Box;
import dev.heaphotel.sandbox.BoxJars;
import dev.heaphotel.sandbox.Launch;
import dev.heaphotel.sandbox.Limits;
import dev.heaphotel.sandbox.Sandbox;
import dev.heaphotel.sandbox.SandboxRefused;
import dev.heaphotel.unit.ByteSize;
import dev.heaphotel.unit.DaemonThreads;
import dev.heaphotel.wire.Seal;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Run boxes of the usual heap size, warmed and locked before a program arrives. Each is used for one run and thrown away. A
 * run that wants another heap gets a box of its own, started cold. Safe for use by several threads.
 */
public final class RunBoxes implements AutoCloseable {

    /** How long a box may take to warm up and lock on a very busy machine. */
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    /** What a JVM needs beside its heap: metaspace, code, stacks, itself. */
    private static final ByteSize BESIDE_HEAP = ByteSize.mebibytes(448);

    private static final int LEFT_FOR_OTHERS = 1;

    /** When programs come one right after the other, the boxes for two side by side would take their time from the next one. */
    private static final Duration QUIET = Duration.ofMillis(300);

    private final Sandbox sandbox;
    private final int spare;
    private final SecureRandom random = new SecureRandom();
    private final Deque<Box> waiting = new ArrayDeque<>();
    private final AtomicInteger open = new AtomicInteger();
    private volatile long lastBegun = System.nanoTime();
    private final ScheduledExecutorService later =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreads("heaphotel-boxes"));
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
        warm(spare);
    }

    private void warm(int most) throws SandboxRefused {
        for (Box box = startIfShort(most); box != null; box = startIfShort(most)) {
            keep(box);
        }
    }

    /** Starts what is missing, and returns when every box that waits is warm and locked, or has failed to be. */
    public void awaitWarm() {
        refill(spare);
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
        return handOver(box, program, limits);
    }

    private Run handOver(Box box, Program program, RunLimits limits) throws RunEnded {
        byte[] key = new byte[Seal.KEY_LENGTH];
        random.nextBytes(key);
        open.incrementAndGet();
        lastBegun = System.nanoTime();
        return Run.begin(box, key, program, limits, this::closed);
    }

    private void closed() {
        open.decrementAndGet();
        refill(LEFT_FOR_OTHERS);
        try {
            later.schedule(this::refillWhereQuiet, QUIET.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException over) {
            // The room is closed: nothing is to be warmed any more.
        }
    }

    private void refillWhereQuiet() {
        if (open.get() == 0) {
            refill(spare);
        }
    }

    /**
     * The same in a box that nobody is likely to miss: one that is warm, while another warm one waits; empty where
     * there is none.
     */
    public Optional<Run> beginBeside(Program program, RunLimits limits) throws RunEnded {
        Optional<Box> box = limits.heap().equals(RunLimits.USUAL.heap()) ? takeSpare() : Optional.empty();
        return box.isPresent() ? Optional.of(handOver(box.get(), program, limits)) : Optional.empty();
    }

    /**
     * Ends all boxes that wait but one, where no program was begun for so long. The next program finds that one; after
     * it there are as many as before.
     */
    public void shrink(Duration idle) {
        List<Box> needless = new ArrayList<>();
        synchronized (this) {
            if (open.get() == 0 && System.nanoTime() - lastBegun >= idle.toNanos()) {
                while (waiting.size() > LEFT_FOR_OTHERS) {
                    needless.add(waiting.removeLast());
                }
            }
        }
        needless.forEach(Box::close);
    }

    /** How many boxes wait for a program at the moment, warm or getting so. */
    public synchronized int waiting() {
        return waiting.size();
    }

    /** The processes that lead the boxes that wait; a box's JVM may be a child of its leader. */
    public synchronized Set<Long> leaders() {
        return waiting.stream().map(Box::pid).collect(Collectors.toSet());
    }

    private Box take() throws SandboxRefused {
        Box box = poll();
        refill(LEFT_FOR_OTHERS);
        return box == null ? start(RunLimits.USUAL.heap()) : box;
    }

    /** Warming up takes a core for a second or two, which programs that are being weighed have better use for. */
    private void refill(int most) {
        try {
            warm(Math.min(spare, most));
        } catch (SandboxRefused | RuntimeException none) {
            // The next program finds none that waits, starts its own, and tells what is wrong.
        }
    }

    private synchronized Optional<Box> takeSpare() {
        List<Box> warm = waiting.stream()
                .filter(box -> box.alive() && box.awaitLocked(Duration.ZERO))
                .toList();
        if (warm.size() < LEFT_FOR_OTHERS + 1) {
            return Optional.empty();
        }
        waiting.remove(warm.get(0));
        return Optional.of(warm.get(0));
    }

    private synchronized @org.jspecify.annotations.Nullable Box poll() {
        waiting.removeIf(RunBoxes::isOver);
        return waiting.poll();
    }

    private @org.jspecify.annotations.Nullable Box startIfShort(int most) throws SandboxRefused {
        synchronized (this) {
            waiting.removeIf(RunBoxes::isOver);
            if (closed || waiting.size() >= most) {
                return null;
            }
        }
        return start(RunLimits.USUAL.heap());
    }

    /** A box that died while it waited leaves its place to another. */
    private static boolean isOver(Box box) {
        if (!box.alive()) {
            box.close();
            return true;
        }
        return false;
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
        later.shutdownNow();
        waiting.forEach(Box::close);
        waiting.clear();
    }
}
