package dev.heaphotel.unit;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** Recursive descent over one {@link Expression}; used once. */
final class ExpressionParser {

    /** In characters; real ones have about ten. */
    private static final int LONGEST = 200;

    /** Brackets within brackets; deeper would eat the reader's stack. */
    private static final int DEEPEST = 20;

    /** In digits: below 2^53. */
    private static final int LONGEST_NUMBER = 15;

    private static final Map<String, DoubleUnaryOperator> OF_ONE = Map.of(
            "sqrt", x -> Math.sqrt(Math.max(0, x)),
            "log2", x -> x <= 1 ? 0 : Math.log(x) / Math.log(2));

    private static final Map<String, DoubleBinaryOperator> OF_TWO = Map.of("min", Math::min, "max", Math::max);

    private final String text;
    private final Set<String> symbols = new LinkedHashSet<>();
    private int position;
    private int depth;

    ExpressionParser(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("expected an expression of at most " + LONGEST
                    + " characters such as 2*n; found " + text.length() + " characters");
        }
        this.text = text;
    }

    Expression parse() {
        ToDoubleFunction<Map<String, Long>> value = sum();
        peek();
        if (position < text.length()) {
            throw expected("an operator (+ - * /) or the end");
        }
        return new Expression(text.strip(), symbols, value);
    }

    private ToDoubleFunction<Map<String, Long>> sum() {
        ToDoubleFunction<Map<String, Long>> left = product();
        while (true) {
            if (take('+')) {
                left = both(left, product(), Double::sum);
            } else if (take('-')) {
                left = both(left, product(), (a, b) -> a - b);
            } else {
                return left;
            }
        }
    }

    private ToDoubleFunction<Map<String, Long>> product() {
        ToDoubleFunction<Map<String, Long>> left = atom();
        while (true) {
            if (take('*')) {
                left = both(left, atom(), (a, b) -> a * b);
            } else if (take('/')) {
                left = both(left, atom(), (a, b) -> b == 0 ? Double.NaN : a / b);
            } else {
                return left;
            }
        }
    }

    private ToDoubleFunction<Map<String, Long>> atom() {
        char next = peek();
        if (next >= '0' && next <= '9') {
            return number();
        }
        if (Character.isJavaIdentifierStart(next)) {
            return named();
        }
        if (take('(')) {
            deeper();
            ToDoubleFunction<Map<String, Long>> inner = sum();
            close();
            return inner;
        }
        throw expected("a whole number, a symbol, sqrt, log2, min, max or \"(\"");
    }

    private ToDoubleFunction<Map<String, Long>> number() {
        int start = position;
        while (position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            position++;
        }
        if (position - start > LONGEST_NUMBER) {
            position = start;
            throw expected("a whole number of at most " + LONGEST_NUMBER + " digits");
        }
        double number = Long.parseLong(text.substring(start, position));
        return sizes -> number;
    }

    private ToDoubleFunction<Map<String, Long>> named() {
        int start = position;
        while (position < text.length() && Character.isJavaIdentifierPart(text.charAt(position))) {
            position++;
        }
        String name = text.substring(start, position);
        if (take('(')) {
            return call(name, start);
        }
        symbols.add(name);
        return sizes -> sizes.get(name);
    }

    private ToDoubleFunction<Map<String, Long>> call(String name, int start) {
        DoubleUnaryOperator ofOne = OF_ONE.get(name);
        DoubleBinaryOperator ofTwo = OF_TWO.get(name);
        if (ofOne == null && ofTwo == null) {
            position = start;
            throw expected("one of sqrt, log2, min, max before \"(\"");
        }
        deeper();
        ToDoubleFunction<Map<String, Long>> first = sum();
        if (ofOne != null) {
            close();
            return sizes -> ofOne.applyAsDouble(first.applyAsDouble(sizes));
        }
        if (!take(',')) {
            throw expected("\",\" and a second value for " + name);
        }
        ToDoubleFunction<Map<String, Long>> second = sum();
        close();
        return both(first, second, ofTwo);
    }

    /** A division by zero anywhere makes the whole NaN, min and max included. */
    private static ToDoubleFunction<Map<String, Long>> both(
            ToDoubleFunction<Map<String, Long>> left,
            ToDoubleFunction<Map<String, Long>> right,
            DoubleBinaryOperator operator) {
        return sizes -> operator.applyAsDouble(left.applyAsDouble(sizes), right.applyAsDouble(sizes));
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw expected("at most " + DEEPEST + " brackets within brackets");
        }
    }

    private void close() {
        if (!take(')')) {
            throw expected("\")\"");
        }
        depth--;
    }

    private boolean take(char wanted) {
        if (peek() == wanted) {
            position++;
            return true;
        }
        return false;
    }

    /** The next character that is not blank, 0 at the end. */
    private char peek() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return position < text.length() ? text.charAt(position) : 0;
    }

    private IllegalArgumentException expected(String what) {
        char next = peek();
        String found = next == 0 ? "the end" : "\"" + next + "\"";
        return new IllegalArgumentException(
                "expected " + what + " at position " + (position + 1) + " of \"" + text + "\"; found " + found);
    }
}
