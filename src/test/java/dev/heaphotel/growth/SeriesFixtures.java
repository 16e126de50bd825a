package dev.heaphotel.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.LongToDoubleFunction;

/** Ladders, and series of which the class is known by construction. */
final class SeriesFixtures {

    private SeriesFixtures() {}

    /** Four sizes an octave, and beside each power of two the next number. */
    static List<Long> ladder(long smallest, int octaves) {
        TreeSet<Long> sizes = new TreeSet<>();
        for (int step = 0; step <= 4 * octaves; step++) {
            long size = Math.round(smallest * Math.pow(2, step / 4.0));
            sizes.add(size);
            if (Long.bitCount(size) == 1) {
                sizes.add(size + 1);
            }
        }
        return List.copyOf(sizes);
    }

    static List<Point> series(List<Long> sizes, LongToDoubleFunction law) {
        List<Point> points = new ArrayList<>();
        for (long size : sizes) {
            points.add(Point.exact(size, law.applyAsDouble(size)));
        }
        return points;
    }

    /** Each value off by up to this many bytes and by up to this part of itself, either way. */
    static List<Point> shaken(List<Point> points, double bytes, double part, Random random) {
        List<Point> shaken = new ArrayList<>();
        for (Point point : points) {
            double off = bytes * (2 * random.nextDouble() - 1) + point.low() * part * (2 * random.nextDouble() - 1);
            shaken.add(new Point(point.size(), point.low() + off, point.high() + off));
        }
        return shaken;
    }

    /** Each value somewhere in a bracket as wide as this part of it. */
    static List<Point> bracketed(List<Point> points, double part, Random random) {
        List<Point> bracketed = new ArrayList<>();
        for (Point point : points) {
            double width = part * Math.abs(point.middle());
            double below = width * random.nextDouble();
            bracketed.add(new Point(point.size(), point.low() - below, point.high() + width - below));
        }
        return bracketed;
    }
}
