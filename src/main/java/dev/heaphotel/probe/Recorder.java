package dev.heaphotel.probe;

/** What happens at a tick of the measured thread. */
interface Recorder {

    /** Lets time pass. */
    Recorder NONE = new Recorder() {};

    /** Ticks to let pass before the first call of {@link #at}, at least 1. */
    default int firstTick() {
        return Integer.MAX_VALUE;
    }

    /**
     * The thread is at a line of the candidate's source.
     *
     * @return ticks until the next call, at least 1
     */
    default int at(int line) {
        return Integer.MAX_VALUE;
    }

    /**
     * The thread makes an array next, and holds then what it holds now and the array.
     *
     * @param bytes of the array
     * @param pause ticks left until the next call of {@link #at}
     * @return ticks until that call from now on, at least 1
     */
    default int making(long bytes, int pause) {
        return pause;
    }

    /** The stack is deeper than it has been. */
    default void deeper() {}

    /** Whether {@link #at} and {@link #making} are to be called for what the JDK makes, too; with line 0. */
    default boolean hearsThePlatform() {
        return false;
    }

    /** Whether {@link #entered} and {@link #left} are to be called. */
    default boolean followsCalls() {
        return false;
    }

    /** A method of the candidate begins; {@code depth} methods are open around it. */
    default void entered(int depth) {}

    /** It returns; as many are open now. */
    default void left(int depth) {}
}
