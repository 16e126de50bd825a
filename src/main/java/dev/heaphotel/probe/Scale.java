package dev.heaphotel.probe;

import java.util.Map;
import java.util.SplittableRandom;

/**
 * One size of every axis, and the seed that makes inputs the same on every run.
 *
 * @param sizes axis name to size, each at least 0
 * @param seed  the same seed and sizes give the same inputs
 */
public record Scale(Map<String, Integer> sizes, long seed) {

    public Scale {
        sizes = Map.copyOf(sizes);
    }

    /** The size of the named axis; {@link IllegalArgumentException} names the axes there are. */
    public int of(String axis) {
        Integer size = sizes.get(axis);
        if (size == null) {
            throw new IllegalArgumentException("no axis \"" + axis + "\"; there are " + sizes.keySet());
        }
        return size;
    }

    /** A generator of its own, always starting at the seed. */
    public SplittableRandom random() {
        return new SplittableRandom(seed);
    }
}
