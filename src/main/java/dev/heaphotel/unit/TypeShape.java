package dev.heaphotel.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A parameter's type as generators see it: how many arrays and collections are within each other, and of what.
 *
 * @param depth 0 for {@code int}, 1 for {@code int[]} and {@code List<Integer>}, 2 for {@code List<List<Integer>>}
 */
public record TypeShape(int depth, Leaf leaf) {

    /** What is within. */
    public enum Leaf {
        NUMBER,
        BOOLEAN,
        CHARACTER,
        TEXT,
        /** A class with a field {@code next} of its own type. */
        LIST_NODE,
        /** A class with fields {@code left} and {@code right} of its own type. */
        TREE_NODE,
        /** A {@code Comparator}. */
        ORDER,
        /** {@code T}, {@code Object}: takes anything. */
        ANY,
        UNKNOWN
    }

    private static final Set<String> NUMBERS = Set.of(
            "int", "long", "short", "byte", "double", "float", "Integer", "Long", "Short", "Byte", "Double", "Float",
            "Number");
    private static final Set<String> TEXTS = Set.of("String", "CharSequence", "StringBuilder", "StringBuffer");
    private static final Set<String> COLLECTIONS = Set.of(
            "List",
            "ArrayList",
            "LinkedList",
            "Collection",
            "Iterable",
            "Queue",
            "Deque",
            "ArrayDeque",
            "PriorityQueue",
            "Stack",
            "Vector",
            "Set",
            "HashSet",
            "LinkedHashSet",
            "SortedSet",
            "NavigableSet",
            "TreeSet");
    private static final Set<String> MAPS =
            Set.of("Map", "HashMap", "LinkedHashMap", "TreeMap", "SortedMap", "NavigableMap");
    private static final Set<String> ANYTHING = Set.of("Object", "Comparable", "Serializable", "?", "");

    /** Of a type that knows LeetCode's node classes alone. */
    public static TypeShape of(String type) {
        return of(type, Map.of("ListNode", Leaf.LIST_NODE, "TreeNode", Leaf.TREE_NODE));
    }

    /** @param nodes the node classes of the program, by simple name */
    public static TypeShape of(String type, Map<String, Leaf> nodes) {
        String bare = type.replaceAll("@\\w+\\s*|\\bfinal\\s+|\\?\\s*(extends|super)\\s+", "")
                .replaceAll("\\s", "");
        if (bare.endsWith("[]")) {
            return of(bare.substring(0, bare.length() - 2), nodes).nested();
        }
        int open = bare.indexOf('<');
        String name = simple(open < 0 ? bare : bare.substring(0, open));
        List<String> arguments = open < 0 ? List.of() : split(bare.substring(open + 1, bare.length() - 1));
        if (COLLECTIONS.contains(name)) {
            return of(arguments.isEmpty() ? "Object" : arguments.get(0), nodes).nested();
        }
        if (MAPS.contains(name)) {
            return map(arguments, nodes);
        }
        return new TypeShape(0, leaf(name, nodes));
    }

    /** Rows for values that are collections themselves, else the keys. */
    private static TypeShape map(List<String> arguments, Map<String, Leaf> nodes) {
        if (arguments.size() < 2) {
            return new TypeShape(1, Leaf.ANY);
        }
        TypeShape value = of(arguments.get(1), nodes);
        return value.depth > 0 ? value.nested() : of(arguments.get(0), nodes).nested();
    }

    private static Leaf leaf(String name, Map<String, Leaf> nodes) {
        if (nodes.containsKey(name)) {
            return nodes.get(name);
        }
        if (NUMBERS.contains(name)) {
            return Leaf.NUMBER;
        }
        if (TEXTS.contains(name)) {
            return Leaf.TEXT;
        }
        if (name.equals("boolean") || name.equals("Boolean")) {
            return Leaf.BOOLEAN;
        }
        if (name.equals("char") || name.equals("Character")) {
            return Leaf.CHARACTER;
        }
        if (name.equals("Comparator")) {
            return Leaf.ORDER;
        }
        return ANYTHING.contains(name) || name.matches("[A-Z]\\d?") ? Leaf.ANY : Leaf.UNKNOWN;
    }

    private TypeShape nested() {
        return new TypeShape(depth + 1, leaf);
    }

    /** So many arrays and collections within each other, and one of these within. */
    public boolean is(int nesting, Leaf... leaves) {
        return depth == nesting && List.of(leaves).contains(leaf);
    }

    /** {@code HashMap.Node} and {@code Solution$Node} to {@code Node}. */
    public static String simple(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    private static List<String> split(String arguments) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < arguments.length(); i++) {
            char c = arguments.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(arguments.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(arguments.substring(from));
        return parts;
    }
}
