package dev.heaphotel.growth;

/**
 * What JDK collections weigh, in bytes with compressed references, by the growth rules in their sources (JDK 17 to 25). Each
 * element is its own object of {@code element} bytes; 0 when shared.
 */
final class Collections {

    private Collections() {}

    /** {@code ArrayList.grow}: from 10, half as much again. */
    static double arrayList(long size, int element) {
        long capacity = 10;
        while (capacity < size) {
            capacity += capacity >> 1;
        }
        return 24 + array(capacity, 4) + size * element;
    }

    /** While it grows, the old array and the new one are alive. */
    static double arrayListPeak(long size, int element) {
        long capacity = 10;
        double peak = 0;
        while (capacity < size) {
            long next = capacity + (capacity >> 1);
            peak = 24 + array(capacity, 4) + array(next, 4) + (double) capacity * element;
            capacity = next;
        }
        return Math.max(peak, arrayList(size, element));
    }

    /** {@code HashMap.resize}: from 16, doubled beyond three quarters; a node is 32 bytes, a boxed key 16. */
    static double hashMap(long size, int node) {
        return 48 + array(table(size), 4) + size * node;
    }

    static double hashMapPeak(long size, int node) {
        long table = table(size);
        double resizing = table == 16 ? 0 : 48 + array(table, 4) + array(table / 2, 4) + table * 3 / 8 * node;
        return Math.max(resizing, hashMap(size, node));
    }

    private static long table(long size) {
        long table = 16;
        while (size > table * 3 / 4) {
            table *= 2;
        }
        return table;
    }

    /** {@code ArrayDeque.grow}: from 17, doubled while small, then half as much again. */
    static double arrayDeque(long size, int element) {
        long capacity = 17;
        while (capacity <= size) {
            capacity += capacity < 64 ? capacity + 2 : capacity >> 1;
        }
        return 24 + array(capacity, 4) + size * element;
    }

    /** {@code AbstractStringBuilder.newCapacity}: from 16, doubled and two more; a byte for each Latin character. */
    static double stringBuilder(long size) {
        long capacity = 16;
        while (capacity < size) {
            capacity = 2 * capacity + 2;
        }
        return 24 + array(capacity, 1);
    }

    static double stringBuilderPeak(long size) {
        long capacity = 16;
        double peak = stringBuilder(size);
        while (capacity < size) {
            peak = Math.max(stringBuilder(size), 24 + array(capacity, 1) + array(2 * capacity + 2, 1));
            capacity = 2 * capacity + 2;
        }
        return peak;
    }

    static double linkedList(long size, int element) {
        return 32 + size * (24.0 + element);
    }

    /** Each level of a merge sort copies both halves of an {@code int[]} before it goes down. */
    static double mergeSortPeak(long size) {
        double bytes = 0;
        for (long part = size; part > 1; part = (part + 1) / 2) {
            bytes += array(part / 2, 4) + array(part - part / 2, 4);
        }
        return bytes;
    }

    /** Frames of a recursion that halves. */
    static double halvingDepth(long size) {
        return size <= 1 ? 1 : 1 + halvingDepth((size + 1) / 2);
    }

    static double array(long length, int element) {
        return (16 + length * element + 7) / 8 * 8;
    }
}
