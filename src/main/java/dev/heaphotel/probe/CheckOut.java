package dev.heaphotel.probe;

import java.lang.reflect.Field;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/**
 * Asks the threads that a pass left running to end, so that passes do not share the few that a program may have at once. They
 * are interrupted; workers of executors and timers, which an interrupt does not end, are shut down by what they work for. A
 * thread that will not end is left, and counts.
 */
final class CheckOut {

    private static final int MOST_THREADS = 64;

    /** All threads together get so long; an idle one needs a thousandth of it. */
    private static final int LONGEST_MILLIS = 200;

    /**
     * What delays tasks of {@code CompletableFuture} for the whole JVM, before JDK 25; null where there is none. It is emptied
     * rather than shut down: whoever comes next needs it too.
     */
    private static final @Nullable ScheduledThreadPoolExecutor DELAYER = delayer();

    private CheckOut() {}

    private static @Nullable ScheduledThreadPoolExecutor delayer() {
        try {
            Field shared = Class.forName("java.util.concurrent.CompletableFuture$Delayer")
                    .getDeclaredField("delayer");
            shared.setAccessible(true);
            return (ScheduledThreadPoolExecutor) shared.get(null);
        } catch (ReflectiveOperationException none) {
            return null;
        }
    }

    static void of(ThreadGroup group) {
        if (DELAYER != null) {
            DELAYER.getQueue().clear();
        }
        @Nullable Thread[] left = new Thread[MOST_THREADS];
        int count = group.enumerate(left);
        for (int i = 0; i < count; i++) {
            left[i] = end(left[i]) ? left[i] : null;
        }
        long until = System.nanoTime() + LONGEST_MILLIS * 1_000_000L;
        for (int i = 0; i < count; i++) {
            if (left[i] != null) {
                await(left[i], until);
            }
        }
    }

    /** @return whether it may be waited for */
    private static boolean end(Thread thread) {
        try {
            Object task = value(thread, "target", "holder");
            Object inner = task == null ? null : value(task, "task");
            Object worker = inner == null ? task : inner;
            Object owner = worker == null ? null : value(worker, "this$0");
            if (owner != null && owner == DELAYER) {
                return false;
            }
            if (owner instanceof ExecutorService executor && isOfTheJdk(owner)) {
                executor.shutdownNow();
            }
            if (thread.getClass().getName().equals("java.util.TimerThread")) {
                endTimer(thread);
            }
            thread.interrupt();
        } catch (RuntimeException unwilling) {
            // It is left running, and its successor may find that there are too many.
        }
        return true;
    }

    /** A subclass of the candidate's would run code of its own here. */
    private static boolean isOfTheJdk(Object owner) {
        return owner.getClass().getClassLoader() == null;
    }

    private static void endTimer(Thread thread) {
        Object queue = value(thread, "queue");
        if (queue == null) {
            return;
        }
        synchronized (queue) {
            for (Field field : Reach.fieldsOf(thread.getClass())) {
                if (field.getName().equals("newTasksMayBeScheduled")) {
                    set(field, thread, false);
                }
            }
            for (Field field : Reach.fieldsOf(queue.getClass())) {
                if (field.getName().equals("size")) {
                    set(field, queue, 0);
                }
            }
            queue.notifyAll();
        }
    }

    private static void set(Field field, Object owner, Object value) {
        try {
            field.set(owner, value);
        } catch (IllegalAccessException sealed) {
            throw new IllegalStateException(sealed);
        }
    }

    private static Object value(Object owner, String... names) {
        for (Field field : Reach.fieldsOf(owner.getClass())) {
            for (String name : names) {
                if (field.getName().equals(name)) {
                    return Reach.get(field, owner);
                }
            }
        }
        return null;
    }

    private static void await(Thread thread, long untilNanos) {
        long left = untilNanos - System.nanoTime();
        if (left <= 0 || thread == Thread.currentThread()) {
            return;
        }
        try {
            thread.join(Math.max(1, left / 1_000_000));
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException("nobody interrupts the probe", unexpected);
        }
    }
}
