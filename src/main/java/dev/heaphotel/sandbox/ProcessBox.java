package dev.heaphotel.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A box that is a Linux process with its group, and the threads that watch it. */
final class ProcessBox implements Box {

    /** What shells, and Java, add to a signal to make a status of it. */
    private static final int SIGNALLED = 128;

    private final Process process;
    private final Cgroup cgroup;
    private final ProcessTree tree;
    private final boolean locks;
    private final Duration lifeCpu;
    private final Complaints complaints;
    private final BoxClock clock;
    private final CountDownLatch lockDecided = new CountDownLatch(1);
    private final AtomicReference<@Nullable Ending> cause = new AtomicReference<>();
    private final AtomicReference<@Nullable Ending> ending = new AtomicReference<>();
    private final Consumer<Layers> whenLocked;
    private volatile Layers layers;
    private volatile boolean locked;

    ProcessBox(
            Process process,
            Cgroup cgroup,
            Launch launch,
            Layers layers,
            BoxClock.Ticker ticker,
            Consumer<Layers> whenLocked) {
        this.process = process;
        this.cgroup = cgroup;
        this.tree = new ProcessTree(process.toHandle());
        this.locks = launch.lock();
        this.lifeCpu = launch.limits().cpu();
        this.layers = layers;
        this.whenLocked = whenLocked;
        this.clock = new BoxClock(ticker, this::cpuTime, this::killBecause);
        this.complaints =
                Complaints.drain(process.getErrorStream(), "heaphotel-complaints-" + process.pid(), this::hear);
        process.onExit().thenRun(() -> {
            clock.stop();
            lockDecided.countDown();
        });
        clock.startLifetime(launch.limits().wall());
    }

    @Override
    public OutputStream in() {
        return process.getOutputStream();
    }

    @Override
    public InputStream out() {
        return process.getInputStream();
    }

    @Override
    public String complaints() {
        return complaints.text();
    }

    @Override
    public boolean awaitLocked(Duration patience) {
        try {
            if (!locks) {
                return alive();
            }
            lockDecided.await(patience.toNanos(), TimeUnit.NANOSECONDS);
            return locked;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void startClock(Duration wall, Duration cpu) {
        clock.start(wall, cpu);
    }

    @Override
    public void stopClock() {
        clock.stopWork();
    }

    @Override
    public Ending await() {
        try {
            process.waitFor();
            sweep();
            complaints.awaitEnd();
        } catch (InterruptedException stop) {
            kill();
            Thread.currentThread().interrupt();
            return new Ending.KilledByUs();
        }
        ending.compareAndSet(null, judged());
        return java.util.Objects.requireNonNull(ending.get());
    }

    @Override
    public void kill() {
        killBecause(new Ending.KilledByUs());
    }

    @Override
    public boolean alive() {
        return process.isAlive();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public Layers layers() {
        return layers;
    }

    @Override
    public void close() {
        kill();
        boolean interrupted = Thread.interrupted();
        await();
        close(process.getOutputStream());
        close(process.getInputStream());
        cgroup.remove();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void killBecause(Ending why) {
        if (process.isAlive()) {
            cause.compareAndSet(null, why);
        }
        sweep();
    }

    private void sweep() {
        tree.kill();
        cgroup.kill();
    }

    private Ending judged() {
        Ending how = how();
        boolean ours = locks && !locked && !(how instanceof Ending.KilledByUs);
        return ours ? new Ending.NeverLocked(how, complaints.text()) : how;
    }

    private Ending how() {
        Ending known = cause.get();
        if (known != null) {
            return known;
        }
        if (cgroup.hadOomKill()) {
            return new Ending.OutOfMemory();
        }
        int status = process.exitValue();
        if (status <= SIGNALLED) {
            return new Ending.Exited(status);
        }
        // The kernel's own limit kills without a word; our clocks are shorter, so it is seldom the first.
        boolean usedUp =
                cgroup.cpuTime().filter(used -> used.compareTo(lifeCpu) >= 0).isPresent();
        return usedUp ? new Ending.CpuClock(lifeCpu) : new Ending.Signalled(status - SIGNALLED);
    }

    /** The first report counts: whatever follows it may be written by the program. */
    private void hear(String line) {
        if (locks && !locked) {
            LockReport.parse(line).ifPresent(report -> {
                layers = layers.with(
                                java.util.EnumSet.of(Layer.SECCOMP, Layer.LANDLOCK, Layer.NO_NEW_PRIVS),
                                LayerState.MISSING)
                        .with(report.inForce(), LayerState.IN_FORCE);
                locked = true;
                whenLocked.accept(layers);
                lockDecided.countDown();
            });
        }
    }

    @Override
    public Duration cpuTime() {
        return cgroup.cpuTime().orElseGet(tree::cpuTime);
    }

    private static void close(java.io.Closeable stream) {
        try {
            stream.close();
        } catch (IOException broken) {
            // The other end is gone.
        }
    }
}
