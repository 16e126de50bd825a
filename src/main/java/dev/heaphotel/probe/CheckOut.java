package dev.heaphotel.probe;

import java.lang.reflect.Field;
import java.util.concurrent.ExecutorService;

/**
 * Asks the threads that a pass left running to end, so that passes do not share the few that a program may have at once. They
 * are interrupted; workers of executors and timers, which an interrupt does not end, are shut down by what they work for. A
 * thread that will not end is left, and counts.
 */
final class CheckOut {

    private static final int MOST_THREADS = 64;

    /** All threads together get so long; an idle one needs a thousandth of it. */
    private static final int LONGEST_MILLIS = 200;

    private CheckOut() {}

    static void of(ThreadGroup group) {
        Thread[] left = new Thread[MOST_THREADS];
        int count = group.enumerate(left);
        for (int i = 0; i < count; i++) {
            end(left[i]);
        }
        long until = System.nanoTime() + LONGEST_MILLIS * 1_000_000L;
        for (int i = 0; i < count; i++) {
            await(left[i], until);
        }
    }

    private static void end(Thread thread) {
        try {
            Object task = value(thread, "target", "holder");
            Object inner = task == null ? null : value(task, "task");
            Object worker = inner == null ? task : inner;
            Object owner = worker == null ? null : value(worker, "this$0");
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
