package dev.heaphotel.growth;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/** The growth classes we tell apart, slowest growth first: {@code compareTo} is the order of growth. */
public enum Complexity {
    CONSTANT("1", size -> 1),
    LOGARITHMIC("log %s", Complexity::log2),
    SQUARE_ROOT("√%s", Math::sqrt),
    LINEAR("%s", size -> size),
    LINEARITHMIC("%1$s log %1$s", size -> size * log2(size)),
    N_SQRT_N("%1$s√%1$s", size -> size * Math.sqrt(size)),
    QUADRATIC("%s²", size -> size * size),
    CUBIC("%s³", size -> size * size * size),
    EXPONENTIAL("2^%s", size -> Math.pow(2, size));

    private final String pattern;
    private final DoubleUnaryOperator curve;

    Complexity(String pattern, DoubleUnaryOperator curve) {
        this.pattern = pattern;
        this.curve = curve;
    }

    /** The bare curve, without coefficient; infinite where {@code double} ends. Size 1 at least. */
    public double at(double size) {
        return curve.applyAsDouble(size);
    }

    /** As people write it, {@code O(k log k)}. Unicode has a superscript n only, so other symbols get {@code O(2^k)}. */
    public String in(String symbol) {
        return "O(" + bare(symbol) + ")";
    }

    /** The same without the O and its brackets. */
    String bare(String symbol) {
        return this == EXPONENTIAL && symbol.equals("n") ? "2ⁿ" : String.format(Locale.ROOT, pattern, symbol);
    }

    /** Whether this grows faster than the other. */
    public boolean exceeds(Complexity other) {
        return compareTo(other) > 0;
    }

    /**
     * Reads what people type: {@code O(k^2)}, {@code O(k²)}, {@code O(k*k)}, {@code o( K log K )}, {@code O(sqrt k)}, {@code k}.
     *
     * @throws IllegalArgumentException naming what was expected
     */
    public static Complexity parse(String text, String symbol) {
        return Notation.read(text, symbol)
                .orElseThrow(() -> new IllegalArgumentException(Notation.expected(text, symbol)));
    }

    private static double log2(double size) {
        return Math.log(size) / Math.log(2);
    }
}
