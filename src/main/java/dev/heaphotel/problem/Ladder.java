package dev.heaphotel.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Geometric sizes. */
final class Ladder {

    /** How far an interior size may move, in parts of its distance to the next; below a half, so that none change places. */
    private static final double JITTER = 0.35;

    private Ladder() {}

    static List<Long> of(long from, long to, int perOctave, long jitterSeed) {
        SplittableRandom random = new SplittableRandom(jitterSeed);
        TreeSet<Long> sizes = new TreeSet<>(List.of(from, to));
        for (long octave = Long.highestOneBit(from); octave <= to; octave *= 2) {
            sizes.add(octave);
            if (perOctave > 2) {
                sizes.add(octave + 1);
            }
            interior(octave, perOctave, random).forEach(sizes::add);
        }
        return List.copyOf(sizes.subSet(from, true, to, true));
    }

    /** Evenly spread over the octaves, but for the jitter of those between the ends. */
    static List<Long> few(long from, long to, int count, long jitterSeed) {
        SplittableRandom random = new SplittableRandom(jitterSeed);
        TreeSet<Long> sizes = new TreeSet<>(List.of(from, to));
        for (int step = 1; step < count - 1; step++) {
            double part = (step + random.nextDouble(-JITTER, JITTER)) / (count - 1);
            sizes.add(Math.round(from * Math.pow((double) to / from, part)));
        }
        return List.copyOf(sizes);
    }

    /** The sizes strictly between a power of two (and its successor, where there are three an octave) and the next power. */
    private static List<Long> interior(long octave, int perOctave, SplittableRandom random) {
        List<Long> sizes = new ArrayList<>();
        int steps = Math.max(2, perOctave - 1);
        for (int step = 1; step < steps; step++) {
            double exponent = (step + random.nextDouble(-JITTER, JITTER)) / steps;
            sizes.add(Math.round(octave * Math.pow(2, exponent)));
        }
        return sizes;
    }
}
