package dev.heaphotel.measure;

import dev.heaphotel.unit.ArgumentText;
import dev.heaphotel.unit.Expression;
import dev.heaphotel.wire.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How an argument of the lab is made: {@code ints(2*n)}, {@code string(n,"ab")}, or a literal. Sizes are expressions over n.
 */
public final class Generator {

    private final String type;
    private final ArgumentText text;

    private Generator(String type, ArgumentText text) {
        this.type = type;
        this.text = text;
    }

    /** Says what was expected and what was found. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }
    }

    /**
     * A generator as typed.
     *
     * @param type  of the parameter, as in the source
     * @param nodes tells node classes from other names
     */
    public static Generator parse(String typed, String type, NodeTypes nodes) throws Unreadable {
        try {
            return new Generator(type, ArgumentText.parse(typed, type, nodes.shape(type), Generator::sized));
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable(String.valueOf(unreadable.getMessage()));
        }
    }

    private static void sized(String operand) {
        try {
            at(operand, 16);
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            throw new IllegalArgumentException(
                    "expected a size over n such as 2*n, found " + operand + " (" + unreadable.getMessage() + ")");
        }
    }

    private static long at(String operand, long n) {
        boolean negative = operand.startsWith("-");
        long value = Expression.parse(negative ? operand.substring(1) : operand).at("n", n);
        return negative ? -value : value;
    }

    /** For the wire: sizes by name, texts as they are. */
    public Order.Argument argument(String prefix) {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < text.operands().size(); i++) {
            String operand = text.operands().get(i);
            sent.add(text.isSize(i) ? "#" + prefix + "." + i : text.isLiteral() ? operand : operand.replace("\"", ""));
        }
        return new Order.Argument(type, text.recipe(), sent);
    }

    /**
     * The sizes that {@link #argument} names, when n has this size.
     *
     * @throws ArithmeticException when one is beyond what an int holds
     */
    public Map<String, Integer> sizesAt(String prefix, long n) {
        Map<String, Integer> sizes = new HashMap<>();
        for (int i = 0; i < text.operands().size(); i++) {
            if (text.isSize(i)) {
                long size = at(text.operands().get(i), n);
                if (size != (int) size) {
                    throw new ArithmeticException("expected " + text.operands().get(i) + " to be at most "
                            + Integer.MAX_VALUE + ", found " + size + " where n is " + n);
                }
                sizes.put(prefix + "." + i, (int) size);
            }
        }
        return sizes;
    }

    /** As it was typed. */
    @Override
    public String toString() {
        return text.text();
    }
}
