package dev.heaphotel.probe;

/**
 * A fresh thread of its own group for one pass, so that no stale stack slot and no thread-local of an earlier pass is in the
 * way, and so that threads the candidate starts can be told apart.
 */
final class GuestRoom {

    /** Room for a recursion 100 000 calls deep, so that deep recursion is weighed rather than ended. */
    private static final long STACK_BYTES = 64L << 20;

    /** What happens in the room. */
    interface Stay {
        void pass() throws ReflectiveOperationException;
    }

    private final Stay stay;
    private final ThreadGroup group;
    private Throwable thrown;
    private boolean threw;

    private GuestRoom(Stay stay, ThreadGroup group) {
        this.stay = stay;
        this.group = group;
    }

    /** Returns when the pass is over; throws {@link Thrown} when it threw. */
    static void pass(Stay stay) throws Thrown {
        ThreadGroup group = new ThreadGroup("guests");
        GuestRoom room = new GuestRoom(stay, group);
        Thread thread = new Thread(group, room::run, "guest", STACK_BYTES);
        thread.setUncaughtExceptionHandler((any, error) -> {});
        thread.start();
        room.await(thread);
    }

    private void run() {
        try {
            stay.pass();
        } catch (Throwable any) {
            threw = true;
            thrown = any;
        } finally {
            Tick.stop();
        }
    }

    private void await(Thread thread) throws Thrown {
        try {
            thread.join();
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException("nobody interrupts the probe", unexpected);
        }
        CheckOut.of(group);
        if (threw) {
            throw new Thrown(thrown);
        }
    }

    /** A pass ended by an exception. */
    static final class Thrown extends Exception {

        private static final long serialVersionUID = 1;

        Thrown(Throwable cause) {
            super(null, cause, false, false);
        }
    }
}
