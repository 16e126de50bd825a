package dev.heaphotel.compile;

import java.util.ArrayList;
import java.util.List;

/** A {@code Tick} that remembers; {@link WovenClasses} gives it that name. */
public final class TickRecorder {

    public static final List<Integer> LINES = new ArrayList<>();
    public static final List<String> ARRAYS = new ArrayList<>();
    public static long depth;
    public static long deepest;

    private TickRecorder() {}

    public static long enter(int frameBytes) {
        if (frameBytes < 96) {
            throw new IllegalArgumentException("expected a frame of 96 bytes or more, found " + frameBytes);
        }
        deepest = Math.max(deepest, ++depth);
        return depth;
    }

    public static void leave(long token) {
        if (token != depth) {
            throw new IllegalStateException("expected to leave frame " + depth + ", found " + token);
        }
        depth = token - 1;
    }

    public static void caught(Throwable thrown, long token) {
        java.util.Objects.requireNonNull(thrown, "expected the exception, found null");
        depth = token;
    }

    public static long here() {
        return depth;
    }

    public static void landed(Throwable thrown, long token) {
        java.util.Objects.requireNonNull(thrown, "expected the exception, found null");
        depth = token;
    }

    public static void at(int line) {
        if (LINES.size() < 100_000) {
            LINES.add(line);
        }
    }

    public static void array(int length, int shift) {
        ARRAYS.add(length + " elements of " + (1 << shift));
    }

    public static void copy(Object array, int shift) {
        ARRAYS.add("copy of " + (array == null ? "null" : java.lang.reflect.Array.getLength(array)) + " of "
                + (1 << shift));
    }

    public static void grid(int outer, int inner, int shift) {
        ARRAYS.add(outer + " rows of " + inner + " elements of " + (1 << shift));
    }
}
