package dev.heaphotel.problem;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.unit.Lifetime;
import java.util.Arrays;
import java.util.List;

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

    /** Every growth that can be allowed, the slowest first, as candidates write it. */
    public static List<String> growthsIn(String symbol) {
        return Arrays.stream(Complexity.values())
                .map(growth -> growth.in(symbol))
                .toList();
    }
}
