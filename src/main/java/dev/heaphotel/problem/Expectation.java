package dev.heaphotel.problem;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.unit.Lifetime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must be seen when an example is judged, beside its verdict.
 *
 * @param growth axis name to lifetime to the class that must be measured; what is not named is not looked at
 * @param holder the field ({@code LRUCache.map}) or local ({@code Solution.shortestPath.queue}) that must be named
 * @param says   texts that the findings must contain
 */
public record Expectation(Map<String, Map<Lifetime, Complexity>> growth, Optional<String> holder, List<String> says) {

    /** The verdict alone matters. */
    public static final Expectation NONE = new Expectation(Map.of(), Optional.empty(), List.of());

    public Expectation {
        growth = Map.copyOf(growth);
        says = List.copyOf(says);
    }
}
