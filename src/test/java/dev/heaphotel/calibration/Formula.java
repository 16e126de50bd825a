package dev.heaphotel.calibration;

import java.util.function.LongToDoubleFunction;

/**
 * Arithmetic over n as a program's truth is written: numbers, {@code n}, {@code + - * /}, brackets, and the functions of
 * {@link Layout} and mathematics.
 */
final class Formula {

    private final String text;
    private int at;

    private Formula(String text) {
        this.text = text;
    }

    static LongToDoubleFunction parse(String text) {
        Formula formula = new Formula(text.replace(" ", ""));
        LongToDoubleFunction parsed = formula.sum();
        if (formula.at < formula.text.length()) {
            throw new IllegalArgumentException("expected an operator at " + formula.at + " of " + formula.text);
        }
        return parsed;
    }

    private LongToDoubleFunction sum() {
        LongToDoubleFunction left = product();
        while (true) {
            LongToDoubleFunction so = left;
            if (take('+')) {
                LongToDoubleFunction right = product();
                left = n -> so.applyAsDouble(n) + right.applyAsDouble(n);
            } else if (take('-')) {
                LongToDoubleFunction right = product();
                left = n -> so.applyAsDouble(n) - right.applyAsDouble(n);
            } else {
                return left;
            }
        }
    }

    private LongToDoubleFunction product() {
        LongToDoubleFunction left = atom();
        while (true) {
            LongToDoubleFunction so = left;
            if (take('*')) {
                LongToDoubleFunction right = atom();
                left = n -> so.applyAsDouble(n) * right.applyAsDouble(n);
            } else if (take('/')) {
                LongToDoubleFunction right = atom();
                left = n -> so.applyAsDouble(n) / right.applyAsDouble(n);
            } else {
                return left;
            }
        }
    }

    private LongToDoubleFunction atom() {
        if (take('(')) {
            LongToDoubleFunction inner = sum();
            expect(')');
            return inner;
        }
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        String word = text.substring(from, at);
        if (take('(')) {
            return call(word);
        }
        if (word.equals("n")) {
            return n -> n;
        }
        double number = Double.parseDouble(word);
        return n -> number;
    }

    private LongToDoubleFunction call(String function) {
        LongToDoubleFunction first = sum();
        LongToDoubleFunction second = take(',') ? sum() : n -> 0;
        expect(')');
        return n -> Layout.call(function, first.applyAsDouble(n), second.applyAsDouble(n));
    }

    private boolean take(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char wanted) {
        if (!take(wanted)) {
            throw new IllegalArgumentException("expected " + wanted + " at " + at + " of " + text);
        }
    }
}
