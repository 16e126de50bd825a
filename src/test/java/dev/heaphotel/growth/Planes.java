package dev.heaphotel.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongUnaryOperator;

/** Sizes of two axes as problems sweep them, and what programs of a known law would weigh there. */
final class Planes {

    /** What a program of a known law weighs. */
    interface Law {
        double at(long n, long k);
    }

    /** How points are disturbed. */
    interface Noise {
        List<Point> on(List<Point> points, Random random);
    }

    /** Which sizes are weighed: two dense sweeps, two short ones, and a diagonal where none of these is one. */
    enum Layout {
        /** Both held low, then both held high, and a diagonal. */
        CROSSED(k -> 32, n -> 64, k -> 2048, n -> 4096, true),
        /** One held high first. */
        HIGH_FIRST(k -> 2048, n -> 64, k -> 32, n -> 4096, true),
        /** The second is swept along a ray. */
        RAY(k -> 128, k -> 4 * k, k -> 2048, n -> 4096, false),
        /** Both are swept along rays, then at a level. */
        RAYS(n -> 3 * n, k -> 256, n -> 2048, k -> Math.max(64, k / 8), false);

        private final LongUnaryOperator secondOf;
        private final LongUnaryOperator firstOf;
        private final LongUnaryOperator secondAgain;
        private final LongUnaryOperator firstAgain;
        private final boolean diagonal;

        Layout(
                LongUnaryOperator secondOf,
                LongUnaryOperator firstOf,
                LongUnaryOperator secondAgain,
                LongUnaryOperator firstAgain,
                boolean diagonal) {
            this.secondOf = secondOf;
            this.firstOf = firstOf;
            this.secondAgain = secondAgain;
            this.firstAgain = firstAgain;
            this.diagonal = diagonal;
        }

        List<Track> tracks(Law law, Noise noise, Random random) {
            List<Track> tracks = new ArrayList<>();
            tracks.add(track(SeriesFixtures.ladder(64, 6), n -> n, secondOf, law, noise, random));
            tracks.add(track(SeriesFixtures.ladder(32, 6), firstOf, k -> k, law, noise, random));
            tracks.add(track(few(64, 4096, 6), n -> n, secondAgain, law, noise, random));
            tracks.add(track(few(32, 2048, 6), firstAgain, k -> k, law, noise, random));
            if (diagonal) {
                tracks.add(track(few(32, 2048, 4), k -> 2 * k, k -> k, law, noise, random));
            }
            return tracks;
        }
    }

    private Planes() {}

    /** Evenly spread over the octaves. */
    static List<Long> few(long from, long to, int count) {
        List<Long> sizes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sizes.add(Math.round(from * Math.pow((double) to / from, i / (count - 1.0))));
        }
        return sizes;
    }

    private static Track track(
            List<Long> sizes, LongUnaryOperator first, LongUnaryOperator second, Law law, Noise noise, Random random) {
        List<Point> exact = sizes.stream()
                .map(size -> Point.exact(size, law.at(first.applyAsLong(size), second.applyAsLong(size))))
                .toList();
        return new Track(noise.on(exact, random).stream()
                .map(point -> new JointPoint(
                        first.applyAsLong(point.size()), second.applyAsLong(point.size()), point.low(), point.high()))
                .toList());
    }
}
