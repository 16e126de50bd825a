package dev.heaphotel.unit;

import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Arithmetic over named symbols, as authors and candidates write sizes: {@code 2*n}, {@code sqrt(n)}, {@code min(n, k/2)}.
 * Whole numbers, symbols, {@code + - * /}, brackets, {@code sqrt}, {@code log2}, {@code min} and {@code max}. The text may
 * be hostile: its length and nesting are capped before anything is computed.
 */
public final class Expression {

    /** Doubles hold every whole number up to here, 2^53; no size comes near. */
    private static final double LARGEST = 0x1p53;

    /** What {@code log2(8)} may fall short of 3 by; relative. */
    private static final double ROUNDING = 1e-12;

    private final String text;
    private final Set<String> symbols;
    private final ToDoubleFunction<Map<String, Long>> value;

    Expression(String text, Set<String> symbols, ToDoubleFunction<Map<String, Long>> value) {
        this.text = text;
        this.symbols = Set.copyOf(symbols);
        this.value = value;
    }

    /** {@link IllegalArgumentException} says what was expected, what was found and at which position (from 1). */
    public static Expression parse(String text) {
        return new ExpressionParser(text).parse();
    }

    /** The symbols it needs. */
    public Set<String> symbols() {
        return symbols;
    }

    /**
     * The value rounded down, 0 where it would be negative.
     *
     * @throws IllegalArgumentException when a symbol is missing
     * @throws ArithmeticException on division by zero and beyond 2^53
     */
    public long at(Map<String, Long> sizes) {
        if (!sizes.keySet().containsAll(symbols)) {
            throw new IllegalArgumentException(
                    "expected a value for each of " + symbols + " in \"" + text + "\"; found " + sizes.keySet());
        }
        double exact = value.applyAsDouble(sizes);
        if (Double.isNaN(exact)) {
            throw new ArithmeticException("\"" + text + "\" divides by zero at " + sizes);
        }
        if (exact > LARGEST) {
            throw new ArithmeticException(
                    "expected \"" + text + "\" to stay within 2^53; it is larger at " + sizes + "; use smaller sizes");
        }
        return (long) Math.max(0, Math.floor(exact + Math.abs(exact) * ROUNDING));
    }

    /** The value where one symbol is all it needs. */
    public long at(String symbol, long size) {
        return at(Map.of(symbol, size));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression expression && expression.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
