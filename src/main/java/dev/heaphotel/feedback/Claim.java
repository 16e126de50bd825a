package dev.heaphotel.feedback;

import dev.heaphotel.growth.Complexity;
import java.util.List;
import java.util.Map;

/** The space the candidate predicted. */
public sealed interface Claim {

    /** As it was typed. */
    String said();

    /**
     * @param bySymbol the fastest growth in each symbol of the problem; what is not mentioned does not grow
     */
    record Understood(String said, Map<String, Complexity> bySymbol) implements Claim {

        public Understood {
            bySymbol = Map.copyOf(bySymbol);
        }

        Complexity in(String symbol) {
            return bySymbol.getOrDefault(symbol, Complexity.CONSTANT);
        }
    }

    /**
     * @param why what was expected and what was found
     */
    record Unclear(String said, String why) implements Claim {}

    /** Reads sums of products in the problem's symbols: {@code O(k)}, {@code O(n + k)}, {@code O(V*E)}, {@code O(n log k)}. */
    static Claim of(String said, List<String> symbols) {
        return new ClaimParser(symbols).parse(said);
    }
}
