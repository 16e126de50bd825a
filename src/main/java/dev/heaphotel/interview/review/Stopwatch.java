package dev.heaphotel.interview.review;

/** Times since the beginning as a clock shows them. */
final class Stopwatch {

    private static final long SECOND = 1000;
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    private Stopwatch() {}

    /** {@code 4:05}, with hours where there are some. */
    static String of(long millis) {
        long seconds = Math.max(0, millis) / SECOND;
        String rest = two(seconds % MINUTE);
        return seconds < HOUR
                ? seconds / MINUTE + ":" + rest
                : seconds / HOUR + ":" + two(seconds % HOUR / MINUTE) + ":" + rest;
    }

    private static String two(long count) {
        return (count < 10 ? "0" : "") + count;
    }
}
