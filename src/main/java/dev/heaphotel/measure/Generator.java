package dev.heaphotel.measure;

import dev.heaphotel.unit.Expression;
import dev.heaphotel.wire.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How an argument of the lab is made: {@code ints(2*n)}, {@code string(n,"ab")}, or a literal. Sizes are expressions over n.
 */
public final class Generator {

    private static final Set<String> NUMBERS =
            Set.of("int", "long", "double", "Integer", "Long", "Double", "short", "byte");

    /** Generator to the types of parameter it can make. */
    private static final Map<String, Set<String>> MAKES = Map.of(
            "ints", Set.of("int[]", "List<Integer>", "Collection<Integer>", "Iterable<Integer>", "ArrayList<Integer>"),
            "sorted",
                    Set.of("int[]", "List<Integer>", "Collection<Integer>", "Iterable<Integer>", "ArrayList<Integer>"),
            "permutation",
                    Set.of("int[]", "List<Integer>", "Collection<Integer>", "Iterable<Integer>", "ArrayList<Integer>"),
            "longs", Set.of("long[]"),
            "bools", Set.of("boolean[]"),
            "string", Set.of("String", "CharSequence"),
            "strings", Set.of("String[]", "List<String>", "Collection<String>", "Iterable<String>"));

    private final String name;
    private final List<String> operands;

    private Generator(String name, List<String> operands) {
        this.name = name;
        this.operands = operands;
    }

    /** Says what was expected and what was found. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }
    }

    /** The usual generator of a type. */
    public static Generator forType(String type, String parameter) throws Unreadable {
        String bare = type.replace(" ", "");
        if (NUMBERS.contains(bare)) {
            return new Generator("n", List.of("n"));
        }
        for (String name : List.of("ints", "string", "strings", "longs", "bools")) {
            if (MAKES.getOrDefault(name, Set.of()).contains(bare)) {
                return new Generator(name, List.of("n"));
            }
        }
        throw new Unreadable("expected --arg " + parameter + "=GENERATOR for a parameter of type " + type
                + ", found none, and no generator is usual for this type");
    }

    /** A generator as typed. */
    public static Generator parse(String text, String type) throws Unreadable {
        String bare = type.replace(" ", "");
        int open = text.indexOf('(');
        String name = open < 0 ? text.strip() : text.substring(0, open).strip();
        if (MAKES.containsKey(name) && open >= 0 && text.strip().endsWith(")")) {
            if (!MAKES.get(name).contains(bare)) {
                throw new Unreadable("expected a generator for " + type + ", found " + name + ", which makes "
                        + String.join(" or ", MAKES.get(name).stream().sorted().toList()));
            }
            String inner = text.strip()
                    .substring(text.strip().indexOf('(') + 1, text.strip().length() - 1);
            return new Generator(name, checked(split(inner)));
        }
        if (NUMBERS.contains(bare) && text.contains("n")) {
            return new Generator("n", checked(List.of(text)));
        }
        return new Generator("literal", List.of(literal(text, bare)));
    }

    private static String literal(String text, String type) throws Unreadable {
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        if (type.equals("String") || type.equals("CharSequence")) {
            return quoted ? text.substring(1, text.length() - 1) : text;
        }
        boolean fits = type.matches("double|Double")
                ? text.matches("-?\\d+(\\.\\d+)?")
                : NUMBERS.contains(type) && text.matches("-?\\d{1,18}")
                        || type.matches("boolean|Boolean") && text.matches("true|false")
                        || type.matches("char|Character") && text.length() == 1;
        if (!fits) {
            throw new Unreadable("expected a generator or a literal of type " + type + ", found " + text);
        }
        return text;
    }

    private static List<String> checked(List<String> operands) throws Unreadable {
        for (String operand : operands) {
            if (!operand.startsWith("\"")) {
                try {
                    Expression.parse(operand).at("n", 16);
                } catch (RuntimeException unreadable) {
                    throw new Unreadable(
                            "expected a size over n, found " + operand + " (" + unreadable.getMessage() + ")");
                }
            }
        }
        return operands;
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
    public Order.Argument argument(int index) {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            String operand = operands.get(i);
            boolean text = name.equals("literal") || operand.startsWith("\"");
            sent.add(text ? operand.replaceAll("^\"|\"$", "") : "#" + sizeName(index, i));
        }
        return new Order.Argument(name, sent);
    }

    /** The sizes that {@link #argument} names, when n has this size. */
    public Map<String, Integer> sizesAt(int index, long n) {
        Map<String, Integer> sizes = new HashMap<>();
        for (int i = 0; i < operands.size(); i++) {
            if (!name.equals("literal") && !operands.get(i).startsWith("\"")) {
                sizes.put(
                        sizeName(index, i),
                        Math.toIntExact(Expression.parse(operands.get(i)).at("n", n)));
            }
        }
        return sizes;
    }

    private static String sizeName(int index, int operand) {
        return index + "." + operand;
    }
}
