package dev.heaphotel.growth;

import java.util.ArrayList;
import java.util.List;

/**
 * How a growable array's capacity follows its size: it is {@code start * ratio^i}, the least that holds the size. Doubling
 * gives StringBuilder, ArrayDeque and the table of a HashMap, 1.5 gives ArrayList; where in an octave the steps fall depends on
 * the first capacity and the load factor, so the start is tried all over one step. Sampled on a ladder such stairs look like
 * n log n to a naive fit.
 *
 * @param ratio from one capacity to the next, above 1
 * @param start some capacity
 */
record SizeLaw(double ratio, double start) {

    private static final int STARTS = 16;

    static final List<SizeLaw> ALL = all();

    /** The capacity at a size over its mean on all sizes, so that it grows by 1 for each n on average. */
    double at(double size) {
        double steps = Math.ceil(Math.log(size / start) / Math.log(ratio) - 1e-9);
        return start * Math.pow(ratio, steps) * Math.log(ratio) / (ratio - 1);
    }

    private static List<SizeLaw> all() {
        List<SizeLaw> laws = new ArrayList<>();
        for (double ratio : new double[] {2, 1.5}) {
            for (int i = 0; i < STARTS; i++) {
                laws.add(new SizeLaw(ratio, Math.pow(ratio, (double) i / STARTS)));
            }
        }
        return List.copyOf(laws);
    }
}
