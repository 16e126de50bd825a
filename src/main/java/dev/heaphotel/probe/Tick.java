package dev.heaphotel.probe;

/**
 * What instrumented candidate code calls. Each method costs a few instructions on the measured thread and next to nothing
 * on any other.
 *
 * <p>The compile box weaves in: {@link #enter} at the start of every method (after {@code super(...)} or {@code this(...)}
 * in a constructor), its result kept in a new local variable; {@link #leave} with that value before every return;
 * {@link #caught} with it at the start of every exception handler; {@link #at} at the first instruction of a line, at loop
 * back-edges, and after each call returns.
 */
public final class Tick {

    private Tick() {}

    /**
     * A method of the candidate begins.
     *
     * @param frameBytes an estimate of its frame, in bytes
     * @return a token that {@link #leave} and {@link #caught} want back
     */
    public static long enter(int frameBytes) {
        return 0;
    }

    /** The method returns normally. */
    public static void leave(long token) {}

    /** The method caught an exception: deeper frames are gone. */
    public static void caught(long token) {}

    /** The measured thread is at this line; now is a moment to weigh. */
    public static void at(int line) {}
}
