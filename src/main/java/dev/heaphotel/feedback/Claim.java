package dev.heaphotel.feedback;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.growth.JointTerm;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The space the candidate predicted. */
public sealed interface Claim {

    /** As it was typed. */
    String said();

    /**
     * @param bySymbol the fastest growth in each symbol of the problem; what is not mentioned does not grow
     * @param together what it is a sum of in a problem with two symbols, else empty
     */
    record Understood(String said, Map<String, Complexity> bySymbol, Set<JointTerm> together) implements Claim {

        public Understood {
            bySymbol = Map.copyOf(bySymbol);
            together = Set.copyOf(together);
        }

        Complexity in(String symbol) {
            return bySymbol.getOrDefault(symbol, Complexity.CONSTANT);
        }
    }

    /**
     * @param why what was expected and what was found
     */
    record Unclear(String said, String why) implements Claim {}

    /**
     * Reads sums of products in the problem's symbols: {@code O(k)}, {@code O(n + k)}, {@code O(V*E)}, {@code O(n log k)},
     * {@code O(min(n, k))}.
     */
    static Claim of(String said, List<String> symbols) {
        return new ClaimParser(symbols).parse(said);
    }
}
