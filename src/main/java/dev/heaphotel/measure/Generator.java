package dev.heaphotel.measure;

import dev.heaphotel.unit.Expression;
import dev.heaphotel.wire.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How an argument of the lab is made: {@code ints(2*n)}, {@code string(n,"ab")}, or a literal. Sizes are expressions over n.
 */
public final class Generator {

    private static final String LITERAL = "literal";
    private static final Set<String> FUNCTIONS = Set.of("sqrt", "log2", "min", "max");

    /** In characters: what is longer is no literal that a person typed. */
    private static final int LONGEST = 4096;

    private final String text;
    private final String type;
    private final String name;
    private final List<String> operands;

    private Generator(String text, String type, String name, List<String> operands) {
        this.text = text;
        this.type = type;
        this.name = name;
        this.operands = List.copyOf(operands);
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
        String text = typed.strip();
        TypeShape shape = nodes.shape(type);
        if (text.length() > LONGEST) {
            throw new Unreadable("expected at most " + LONGEST + " characters, found " + text.length());
        }
        int open = text.indexOf('(');
        String word = open < 0 ? text : text.substring(0, open).strip();
        boolean call = open > 0 && text.endsWith(")") && word.matches("[A-Za-z_]\\w*");
        Recipe recipe = Recipe.of(word).orElse(Recipe.N);
        if (recipe != Recipe.N && (call || recipe.takes(0) && text.equals(word))) {
            return made(recipe, text, type, shape);
        }
        if (call && !FUNCTIONS.contains(word) && !shape.is(0, TypeShape.Leaf.TEXT)) {
            throw new Unreadable("expected " + words(shape, type) + ", found " + text);
        }
        if (Recipe.N.makes(shape) && !Literals.fits(text, shape)) {
            return new Generator(text, type, "n", List.of(sized(text)));
        }
        if (!Literals.fits(text, shape)) {
            throw new Unreadable("expected " + words(shape, type) + ", found " + text);
        }
        return new Generator(text, type, LITERAL, List.of(text));
    }

    private static Generator made(Recipe recipe, String text, String type, TypeShape shape) throws Unreadable {
        if (!recipe.makes(shape)) {
            throw new Unreadable("expected " + words(shape, type) + ", found " + text);
        }
        List<String> operands = operands(text);
        if (!recipe.takes(operands.size())) {
            throw new Unreadable("expected " + recipe.usage() + ": " + recipe.help() + "; found " + text);
        }
        for (int i = 0; i < operands.size(); i++) {
            boolean quoted = operands.get(i).startsWith("\"");
            if (quoted && (!recipe.takesText(i) || operands.get(i).length() < 3)) {
                throw new Unreadable("expected " + recipe.usage() + ", found " + text);
            }
            if (!quoted) {
                sized(operands.get(i));
            }
        }
        return new Generator(text, type, recipe.word(), operands);
    }

    private static String words(TypeShape shape, String type) {
        String usages = Arrays.stream(Recipe.values())
                .filter(recipe -> recipe.makes(shape))
                .map(Recipe::usage)
                .collect(Collectors.joining(", "));
        return usages.isEmpty()
                ? "a type that can be made; there is no generator for " + type
                : usages + " or a literal for " + type;
    }

    private static String sized(String operand) throws Unreadable {
        try {
            at(operand, 16);
            return operand;
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            throw new Unreadable(
                    "expected a size over n such as 2*n, found " + operand + " (" + unreadable.getMessage() + ")");
        }
    }

    private static long at(String operand, long n) {
        boolean negative = operand.startsWith("-");
        long value = Expression.parse(negative ? operand.substring(1) : operand).at("n", n);
        return negative ? -value : value;
    }

    private static List<String> operands(String text) {
        int open = text.indexOf('(');
        String inner = open < 0 ? "" : text.substring(open + 1, text.length() - 1);
        return inner.isBlank() ? List.of() : split(inner);
    }

    /** At commas outside quotes and parentheses. */
    private static List<String> split(String inner) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0 && !quoted) {
                parts.add(inner.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(inner.substring(from).strip());
        return parts;
    }

    /** For the wire: sizes by name, texts as they are. */
    public Order.Argument argument(String prefix) {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            String operand = operands.get(i);
            sent.add(
                    name.equals(LITERAL)
                            ? operand
                            : operand.startsWith("\"") ? operand.replace("\"", "") : "#" + prefix + "." + i);
        }
        return new Order.Argument(type, name, sent);
    }

    /**
     * The sizes that {@link #argument} names, when n has this size.
     *
     * @throws ArithmeticException when one is beyond what an int holds
     */
    public Map<String, Integer> sizesAt(String prefix, long n) {
        Map<String, Integer> sizes = new HashMap<>();
        for (int i = 0; i < operands.size(); i++) {
            if (!name.equals(LITERAL) && !operands.get(i).startsWith("\"")) {
                long size = at(operands.get(i), n);
                if (size != (int) size) {
                    throw new ArithmeticException("expected " + operands.get(i) + " to be at most " + Integer.MAX_VALUE
                            + ", found " + size + " where n is " + n);
                }
                sizes.put(prefix + "." + i, (int) size);
            }
        }
        return sizes;
    }

    /** As it was typed. */
    @Override
    public String toString() {
        return text;
    }
}
