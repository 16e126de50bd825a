package dev.heaphotel.probe;

import dev.heaphotel.probe.boot.Making;
import java.lang.reflect.Array;

/**
 * What instrumented candidate code calls. Each method costs a few instructions on the measured thread and next to nothing
 * on any other.
 *
 * <p>The compile box weaves in: {@link #enter} at the start of every method (after {@code super(...)} or {@code this(...)}
 * in a constructor), its result kept in a new local variable; {@link #leave} with that value before every return;
 * {@link #caught} with the exception and that value at the start of every exception handler; {@link #here} and
 * {@link #landed} likewise into the driver's methods that catch something; {@link #at} at the first
 * instruction of a line, at loop back-edges, and after each call returns; {@link #array}, {@link #grid} and
 * {@link #copy} right before an array is made.
 */
public final class Tick {

    /** Bits of a token that hold the depth; the rest holds the bytes of the frames. */
    private static final int DEPTH_BITS = 24;

    private static final long DEPTH_MASK = (1L << DEPTH_BITS) - 1;

    /** Bytes before the first element, with compressed class pointers. */
    private static final long ARRAY_HEADER = 16;

    private static final int REFERENCE_SHIFT = 2;

    /** Not worth more than any other tick. */
    private static final long SMALL_ARRAY = 128;

    /** What the JDK's classes make is a moment like any other; but not what they make for the recorder. */
    private static final Making.Ear PLATFORM = new Making.Ear() {

        @Override
        public void object() {
            if (!busy) {
                at(0);
            }
        }

        @Override
        public void array(int length, int shift) {
            if (!busy) {
                Tick.array(length, shift);
            }
        }
    };

    // One guest thread is measured at a time and sets these before it starts; other threads only ever read "measured".
    private static Thread measured;
    private static Recorder recorder = Recorder.NONE;
    private static int countdown;
    private static boolean following;
    private static boolean busy;
    private static long frames;
    private static long deepest;
    private static long largest;
    private static boolean heapFull;

    private Tick() {}

    /** Measures the current thread from now on. */
    static void begin(Recorder with) {
        recorder = with;
        frames = 0;
        deepest = 0;
        largest = 0;
        heapFull = false;
        Making.beginCatching();
        countdown = with.firstTick();
        following = with.followsCalls();
        busy = false;
        measured = Thread.currentThread();
        if (with.hearsThePlatform()) {
            Making.hear(PLATFORM);
        }
    }

    /** Measures nobody, and lets the recorder go: it would be garbage in the next pass's baseline. */
    static void stop() {
        Making.stop();
        measured = null;
        following = false;
        recorder = Recorder.NONE;
    }

    /** Frames of the candidate's methods at the deepest moment since {@link #begin}. */
    static long deepest() {
        return deepest;
    }

    /** Estimated bytes of those frames. */
    static long deepestBytes() {
        return largest;
    }

    /** Did the candidate's code, a thread of it, or the JDK on its behalf meet an OutOfMemoryError? */
    static boolean heapFull() {
        return heapFull || Making.caughtFullHeap();
    }

    static void sawHeapFull() {
        heapFull = true;
    }

    /**
     * A method of the candidate begins.
     *
     * @param frameBytes an estimate of its frame, in bytes
     * @return a token that {@link #leave} and {@link #caught} want back
     */
    public static long enter(int frameBytes) {
        if (Thread.currentThread() != measured) {
            return -1;
        }
        long token = frames;
        long now = token + 1 + ((long) frameBytes << DEPTH_BITS);
        frames = now;
        if ((now & DEPTH_MASK) > deepest) {
            deepest = now & DEPTH_MASK;
            recorder.deeper();
        }
        largest = Math.max(largest, now >>> DEPTH_BITS);
        if (following) {
            recorder.entered((int) (token & DEPTH_MASK));
        }
        return token;
    }

    /** The method returns normally. */
    public static void leave(long token) {
        if (token >= 0) {
            frames = token;
            if (following && Thread.currentThread() == measured) {
                recorder.left((int) (token & DEPTH_MASK));
            }
        }
    }

    /**
     * Where the measured thread is when a driver's method begins that may catch what the candidate throws: nobody else would say
     * that deeper frames are gone.
     *
     * @return a token that {@link #landed} wants back
     */
    public static long here() {
        return Thread.currentThread() == measured ? frames : -1;
    }

    /**
     * The method caught an exception: deeper frames are gone. A full heap ends the pass, caught or not: it is thrown on, or a
     * program that catches it at every step would fill the heap until its time is up.
     */
    public static void caught(Throwable thrown, long token) {
        if (token >= 0) {
            frames = token + 1;
        }
        if (thrown instanceof OutOfMemoryError full) {
            heapFull = true;
            throw full;
        }
    }

    /**
     * A method of the driver caught what the candidate threw: all frames that came after it are gone. A full heap is thrown on
     * here too.
     *
     * @param token what {@link #here} said when the method began
     */
    public static void landed(Throwable thrown, long token) {
        if (token >= 0) {
            frames = token;
        }
        if (thrown instanceof OutOfMemoryError full) {
            heapFull = true;
            throw full;
        }
    }

    /** The measured thread is at this line; now is a moment to weigh. */
    public static void at(int line) {
        if (--countdown > 0 || Thread.currentThread() != measured) {
            return;
        }
        busy = true;
        countdown = recorder.at(line);
        busy = false;
    }
    /**
     * The measured thread makes an array next: what is held now and the array will be held at once.
     *
     * @param shift binary logarithm of the bytes of an element
     */
    public static void array(int length, int shift) {
        if (length >= 0) {
            making(arrayBytes(length, shift));
        }
    }

    /** The same for an array of arrays. */
    public static void grid(int outer, int inner, int shift) {
        if (outer >= 0 && inner >= 0) {
            making(arrayBytes(outer, REFERENCE_SHIFT) + outer * arrayBytes(inner, shift));
        }
    }

    /** The same for a clone of this array; what follows complains where there is none. */
    public static void copy(Object array, int shift) {
        if (array != null) {
            array(Array.getLength(array), shift);
        }
    }

    private static void making(long bytes) {
        if (Thread.currentThread() != measured || --countdown > 0 && bytes <= SMALL_ARRAY) {
            return;
        }
        busy = true;
        countdown = recorder.making(bytes, Math.max(1, countdown));
        busy = false;
    }

    private static long arrayBytes(int length, int shift) {
        return ARRAY_HEADER + ((long) length << shift) + 7 & ~7;
    }
}
