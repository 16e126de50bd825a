package dev.heaphotel.probe;

import java.util.HashMap;
import java.util.Map;

/**
 * A class histogram as the JVM prints it. It is read without regular expressions, which take longer than the count itself.
 *
 * @param counts objects and their bytes, by class name as a reader knows it
 */
record Histogram(Map<String, long[]> counts) {

    /** Lines such as {@code "  1:   2473   549224  [B (java.base@25)"}; others are headings. */
    static Histogram read(String printed) {
        Map<String, long[]> counts = new HashMap<>();
        for (int start = 0; start < printed.length(); ) {
            int end = printed.indexOf('\n', start);
            end = end < 0 ? printed.length() : end;
            int colon = printed.indexOf(':', start);
            if (colon > 0 && colon < end) {
                line(printed, colon + 1, end, counts);
            }
            start = end + 1;
        }
        return new Histogram(counts);
    }

    private static void line(String printed, int from, int end, Map<String, long[]> counts) {
        int count = word(printed, from, end);
        int countEnd = wordEnd(printed, count, end);
        int bytes = word(printed, countEnd, end);
        int bytesEnd = wordEnd(printed, bytes, end);
        int name = word(printed, bytesEnd, end);
        if (name < end && isNumber(printed, count, countEnd) && isNumber(printed, bytes, bytesEnd)) {
            long[] both =
                    counts.computeIfAbsent(printed.substring(name, wordEnd(printed, name, end)), any -> new long[2]);
            both[0] += Long.parseLong(printed, count, countEnd, 10);
            both[1] += Long.parseLong(printed, bytes, bytesEnd, 10);
        }
    }

    private static int word(String printed, int from, int end) {
        int at = from;
        while (at < end && printed.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int wordEnd(String printed, int from, int end) {
        int space = printed.indexOf(' ', from);
        return space < 0 || space > end ? end : space;
    }

    private static boolean isNumber(String printed, int from, int end) {
        return from < end && Character.isDigit(printed.charAt(from));
    }

    /** What there is more of than in an earlier one, under the names that readers know; less where it is negative. */
    Histogram minus(Histogram earlier) {
        Map<String, long[]> more = new HashMap<>();
        counts.forEach((name, now) -> add(more, name, now, 1));
        earlier.counts.forEach((name, before) -> add(more, name, before, -1));
        Map<String, long[]> readable = new HashMap<>();
        more.forEach((name, both) -> {
            if (both[0] != 0 || both[1] != 0) {
                add(readable, ClassNames.readable(name), both, 1);
            }
        });
        return new Histogram(readable);
    }

    private static void add(Map<String, long[]> counts, String name, long[] both, int sign) {
        long[] sum = counts.computeIfAbsent(name, any -> new long[2]);
        sum[0] += sign * both[0];
        sum[1] += sign * both[1];
    }
}
