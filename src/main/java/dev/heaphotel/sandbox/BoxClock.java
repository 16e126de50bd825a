package dev.heaphotel.sandbox;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The wall and processor clocks of one box; the one that runs out first is told to {@code whenOut}, once. */
final class BoxClock {

    /** How late a clock may be noticed; half a second is promised. */
    private static final long TICK_MILLIS = 25;

    private final Ticker ticker;
    private final Supplier<Duration> cpuTime;
    private final Consumer<Ending> whenOut;
    private @Nullable Future<?> lifetime;
    private @Nullable Future<?> work;
    private boolean stopped;

    BoxClock(Ticker ticker, Supplier<Duration> cpuTime, Consumer<Ending> whenOut) {
        this.ticker = ticker;
        this.cpuTime = cpuTime;
        this.whenOut = whenOut;
    }

    synchronized void startLifetime(Duration wall) {
        if (!stopped) {
            lifetime = ticker.threads.schedule(
                    () -> whenOut.accept(new Ending.WallClock(wall)), wall.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Starts both clocks at zero. */
    synchronized void start(Duration wall, Duration cpu) {
        cancel(work);
        if (stopped) {
            return;
        }
        long startNanos = System.nanoTime();
        Duration cpuEnd = cpuTime.get().plus(cpu);
        work = ticker.threads.scheduleAtFixedRate(
                () -> {
                    if (System.nanoTime() - startNanos >= wall.toNanos()) {
                        whenOut.accept(new Ending.WallClock(wall));
                    } else if (cpuTime.get().compareTo(cpuEnd) >= 0) {
                        whenOut.accept(new Ending.CpuClock(cpu));
                    }
                },
                TICK_MILLIS,
                TICK_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    synchronized void stopWork() {
        cancel(work);
    }

    synchronized void stop() {
        stopped = true;
        cancel(work);
        cancel(lifetime);
    }

    private static void cancel(@Nullable Future<?> task) {
        if (task != null) {
            task.cancel(false);
        }
    }

    /** The thread all clocks share. */
    static final class Ticker {
        private final ScheduledExecutorService threads = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "heaphotel-clocks");
            thread.setDaemon(true);
            thread.setPriority(Thread.MAX_PRIORITY);
            return thread;
        });
    }
}
