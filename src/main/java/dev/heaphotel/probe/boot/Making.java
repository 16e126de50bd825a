package dev.heaphotel.probe.boot;

import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/**
 * What the JDK's classes call where they make something: one call of the JDK may make and let go several times what it leaves
 * behind, and no line of the program runs in between. Heard on one thread while it is measured; next to nothing on any other.
 */
public final class Making {

    private static final int REFERENCE_SHIFT = 2;

    private static @Nullable Thread measured;
    private static @Nullable Ear ear;
    private static volatile boolean caughtFullHeap;

    private Making() {}

    /** Hears of everything the JDK's woven classes make on the measured thread. */
    public interface Ear {

        /** An object was made. */
        void object();

        /**
         * An array is made next.
         *
         * @param shift binary logarithm of the bytes of an element
         */
        void array(int length, int shift);
    }

    /** The current thread is heard from now on. */
    public static void hear(Ear who) {
        ear = who;
        measured = Thread.currentThread();
    }

    /** Nobody is. */
    public static void stop() {
        measured = null;
        ear = null;
    }

    /** Forgets what was caught so far. */
    public static void beginCatching() {
        caughtFullHeap = false;
    }

    /** Has the JDK, on any thread, caught that the heap was full? */
    public static boolean caughtFullHeap() {
        return caughtFullHeap;
    }

    /** Threads, class metadata and direct buffers run out with the same error, but the heap is not full then. */
    public static void caught(@Nullable Throwable thrown) {
        if (thrown != null && thrown.getClass() == OutOfMemoryError.class) {
            String message = String.valueOf(thrown.getMessage());
            caughtFullHeap |= message.contains("heap space") || message.contains("exceed");
        }
    }

    public static void object() {
        if (measured != null && Thread.currentThread() == measured) {
            Ear listening = ear;
            if (listening != null) {
                listening.object();
            }
        }
    }

    public static void array(int length, int shift) {
        if (measured != null && Thread.currentThread() == measured) {
            Ear listening = ear;
            if (listening != null) {
                listening.array(length, shift);
            }
        }
    }

    /** A clone of this array is made next; what follows complains where there is none. */
    public static void copy(@Nullable Object array, int shift) {
        if (measured != null && array != null) {
            array(Array.getLength(array), shift);
        }
    }

    /** An array of this type of elements is made next, by reflection or uninitialized. */
    public static void typed(@Nullable Class<?> element, int length) {
        if (measured != null && element != null) {
            array(length, element.isPrimitive() ? shift(element) : REFERENCE_SHIFT);
        }
    }

    private static int shift(Class<?> primitive) {
        if (primitive == byte.class || primitive == boolean.class) {
            return 0;
        }
        if (primitive == char.class || primitive == short.class) {
            return 1;
        }
        return primitive == long.class || primitive == double.class ? 3 : 2;
    }
}
