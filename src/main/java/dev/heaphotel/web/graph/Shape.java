package dev.heaphotel.web.graph;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** The bare curve behind a growth class as we print it, such as {@code O(k log k)}. */
final class Shape {

    private Shape() {}

    /** Empty for what is no class in this symbol, such as {@code UNDECIDED}. Sizes are 1 at least. */
    static Optional<DoubleUnaryOperator> of(String growth, String symbol) {
        return switch (growth.replace(symbol, "@").replace("2ⁿ", "2^@")) {
            case "O(1)" -> Optional.of(size -> 1);
            case "O(log @)" -> Optional.of(Shape::log2);
            case "O(√@)" -> Optional.of(Math::sqrt);
            case "O(@)" -> Optional.of(size -> size);
            case "O(@ log @)" -> Optional.of(size -> size * log2(size));
            case "O(@√@)" -> Optional.of(size -> size * Math.sqrt(size));
            case "O(@²)" -> Optional.of(size -> size * size);
            case "O(@³)" -> Optional.of(size -> size * size * size);
            case "O(2^@)" -> Optional.of(size -> Math.pow(2, size));
            default -> Optional.empty();
        };
    }

    private static double log2(double size) {
        return Math.log(size) / Math.log(2);
    }
}
