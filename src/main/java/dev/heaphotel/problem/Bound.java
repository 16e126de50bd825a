package dev.heaphotel.problem;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.unit.Lifetime;

/**
 * The fastest growth a problem allows.
 *
 * @param axis       name of the axis along which it holds
 * @param lifetime   which memory
 * @param complexity the class, in the axis's symbol
 */
public record Bound(String axis, Lifetime lifetime, Complexity complexity) {

    /** As candidates write it: {@code O(k)}. */
    public String in(String symbol) {
        return complexity.in(symbol);
    }
}
