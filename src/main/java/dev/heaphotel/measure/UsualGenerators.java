package dev.heaphotel.measure;

import static dev.heaphotel.unit.TypeShape.Leaf.ANY;
import static dev.heaphotel.unit.TypeShape.Leaf.BOOLEAN;
import static dev.heaphotel.unit.TypeShape.Leaf.CHARACTER;
import static dev.heaphotel.unit.TypeShape.Leaf.LIST_NODE;
import static dev.heaphotel.unit.TypeShape.Leaf.NUMBER;
import static dev.heaphotel.unit.TypeShape.Leaf.ORDER;
import static dev.heaphotel.unit.TypeShape.Leaf.TEXT;
import static dev.heaphotel.unit.TypeShape.Leaf.TREE_NODE;

import dev.heaphotel.compile.SourceFacts;
import dev.heaphotel.unit.TypeShape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which generator a parameter gets when nobody says: by its type first, then by what names like it usually mean in practice
 * problems. {@code lo} and {@code hi} are the ends of an array, {@code edges} a graph, {@code k} grows half as fast as n.
 */
public final class UsualGenerators {

    private static final Set<String> FIRST =
            Set.of("lo", "low", "l", "left", "start", "begin", "from", "first", "src", "source", "s");
    private static final Set<String> LAST =
            Set.of("hi", "high", "r", "right", "end", "to", "last", "dest", "destination", "dst");
    private static final Set<String> ZERO =
            Set.of("i", "index", "idx", "pos", "position", "depth", "level", "offset", "row", "col", "sr", "sc");
    private static final Set<String> HALF = Set.of("k", "kth", "window", "windowsize");
    private static final Set<String> TEN = Set.of("base", "radix", "bits", "mod", "modulus");
    private static final Set<String> BOUNDED = Set.of("capacity", "cap", "limit", "maxsize", "bound");
    private static final Set<String> ABOVE_ZERO = Set.of(
            "coins",
            "candidates",
            "weights",
            "weight",
            "wt",
            "w",
            "values",
            "value",
            "val",
            "prices",
            "profits",
            "denominations",
            "lengths",
            "piles",
            "cost",
            "costs",
            "rods",
            "items");
    private static final Set<String> EDGES = Set.of(
            "edges",
            "edge",
            "prerequisites",
            "connections",
            "relations",
            "dislikes",
            "roads",
            "paths",
            "pairs",
            "links",
            "trust",
            "dependencies");
    private static final Set<String> WEIGHTED = Set.of("flights", "times", "weightededges", "tickets");
    private static final Set<String> GRAPHS = Set.of("graph", "adj", "adjacency", "adjlist", "g", "rooms", "neighbors");
    private static final Set<String> GRIDS = Set.of("grid", "island", "islands", "image", "maze", "land", "map");
    private static final Set<String> PEGS = Set.of(
            "from", "to", "aux", "src", "source", "target", "dest", "destination", "via", "spare", "temp", "helper");

    private final List<SourceFacts.Parameter> parameters;
    private final String method;
    private final String returns;
    private final NodeTypes nodes;
    private final boolean repeated;

    private UsualGenerators(
            List<SourceFacts.Parameter> parameters, String method, String returns, NodeTypes nodes, boolean repeated) {
        this.parameters = parameters;
        this.method = method.toLowerCase(Locale.ROOT);
        this.returns = returns;
        this.nodes = nodes;
        this.repeated = repeated;
    }

    /**
     * One text for each parameter of a method or constructor; empty where no generator makes its type.
     *
     * @param repeated whether the method is called several times, so that numbers differ from call to call
     */
    public static List<Optional<String>> of(SourceFacts.Method method, NodeTypes nodes, boolean repeated) {
        UsualGenerators usual = new UsualGenerators(
                method.parameters(), method.name(), method.returnType().replace(" ", ""), nodes, repeated);
        return method.parameters().stream().map(usual::of).toList();
    }

    private Optional<String> of(SourceFacts.Parameter parameter) {
        TypeShape shape = nodes.shape(parameter.type());
        String name = parameter.name().toLowerCase(Locale.ROOT).replace("_", "");
        return Optional.ofNullable(
                switch (shape.depth()) {
                    case 0 -> single(shape, name);
                    case 1 -> row(shape, name, parameter.type());
                    case 2 -> rows(shape, name, parameter.type());
                    default -> null;
                });
    }

    private @Nullable String single(TypeShape shape, String name) {
        if (shape.is(0, NUMBER, ANY)) {
            return number(name);
        }
        if (shape.is(0, TEXT)) {
            boolean peg = PEGS.contains(name) && parameters.stream().anyMatch(this::isNumber);
            return peg ? name.substring(0, 1) : repeated ? "string(8)" : "string(n)";
        }
        if (shape.is(0, BOOLEAN)) {
            return "true";
        }
        if (shape.is(0, CHARACTER)) {
            return "a";
        }
        if (shape.is(0, ORDER)) {
            return "natural";
        }
        return shape.is(0, LIST_NODE) ? "list(n)" : shape.is(0, TREE_NODE) ? "tree(n)" : null;
    }

    private String number(String name) {
        boolean made = method.equals("<init>");
        if (repeated) {
            return made ? BOUNDED.contains(name) ? "10" : "n" : "i";
        }
        if (name.equals("target") && hasSequence()) {
            return findsAPair() ? "2*n-3" : "2*n";
        }
        if (hasSequence() && (FIRST.contains(name) || ZERO.contains(name)) || ZERO.contains(name)) {
            return "0";
        }
        if (hasSequence() && (LAST.contains(name) || name.equals("j"))) {
            return "n-1";
        }
        return HALF.contains(name) ? "n/2" : TEN.contains(name) ? "10" : "n";
    }

    /** Two numbers of an array that add up to a target, by place: the last two are the only ones. */
    private boolean findsAPair() {
        return returns.matches("int\\[]|List<Integer>") && method.contains("sum");
    }

    private @Nullable String row(TypeShape shape, String name, String type) {
        if (shape.is(1, NUMBER, ANY)) {
            return numbers(name, type);
        }
        if (shape.is(1, TEXT)) {
            return GRIDS.contains(name) ? "grid(n,n,\"1\")" : "strings(n,8)";
        }
        if (shape.is(1, CHARACTER)) {
            return "string(n)";
        }
        return shape.is(1, BOOLEAN) ? "bools(n)" : shape.is(1, LIST_NODE) ? "lists(n,4)" : null;
    }

    private String numbers(String name, String type) {
        boolean hasTarget = parameters.stream().anyMatch(each -> each.name().equals("target"));
        if (hasTarget && findsAPair()) {
            return "range(n)";
        }
        if (mergesInto(name)) {
            return "sorted(2*n)";
        }
        if (name.contains("sorted")) {
            return "sorted(n)";
        }
        if (name.equals("coins") || name.equals("candidates")) {
            return name.equals("coins") ? "[1,2,5,10]" : "[2,3,5,7]";
        }
        if (ABOVE_ZERO.contains(name)) {
            return "ints(n,1,n+1)";
        }
        if (isFilled(type)) {
            return "[]";
        }
        return type.matches("long\\[]|.*<Long>") ? "longs(n)" : "ints(n)";
    }

    /** {@code merge(int[] a, int m, int[] b, int n)}: the first has room for both. */
    private boolean mergesInto(String name) {
        return parameters.size() == 4
                && method.startsWith("merge")
                && parameters.get(0).name().toLowerCase(Locale.ROOT).equals(name)
                && nodes.shape(parameters.get(2).type()).is(1, NUMBER)
                && isNumber(parameters.get(1))
                && isNumber(parameters.get(3));
    }

    /** A list beside a tree or linked list is where the method puts what it finds. */
    private boolean isFilled(String type) {
        return type.matches("(List|ArrayList|Collection|Set|Deque)<.*")
                && parameters.stream().anyMatch(each -> nodes.shape(each.type()).is(0, LIST_NODE, TREE_NODE));
    }

    private @Nullable String rows(TypeShape shape, String name, String type) {
        if (shape.is(2, CHARACTER)) {
            return characters(name);
        }
        if (shape.is(2, BOOLEAN)) {
            return "grid(n,n,\"01\")";
        }
        if (!shape.is(2, NUMBER, ANY)) {
            return shape.is(2, TEXT) ? "grid(n,n,\"ab\")" : null;
        }
        if (EDGES.contains(name)) {
            return "graph(n,2*n)";
        }
        if (WEIGHTED.contains(name)) {
            return "graph(n,2*n,10)";
        }
        if (GRAPHS.contains(name)) {
            return "adjacency(n,2*n)";
        }
        if (name.matches("intervals?|meetings|points|trips|envelopes")) {
            return "matrix(n,2)";
        }
        if (GRIDS.contains(name)) {
            return "grid(n,n,\"1\")";
        }
        boolean lists = type.contains("<") && !name.matches("triangle|matrix|board");
        return lists ? "adjacency(n,2*n)" : "matrix(n,n)";
    }

    /** All land: the largest island there can be. */
    private String characters(String name) {
        if (method.contains("udoku")) {
            return "grid(9,9,\".\")";
        }
        return GRIDS.contains(name) || method.contains("island") ? "grid(n,n,\"1\")" : "grid(n,n,\"abO\")";
    }

    private boolean isNumber(SourceFacts.Parameter parameter) {
        return nodes.shape(parameter.type()).is(0, NUMBER);
    }

    private boolean hasSequence() {
        return parameters.stream().anyMatch(each -> {
            TypeShape shape = nodes.shape(each.type());
            return shape.depth() > 0 || shape.is(0, TEXT, LIST_NODE, TREE_NODE);
        });
    }
}
