package dev.heaphotel.unit;

import static dev.heaphotel.unit.TypeShape.Leaf.ANY;
import static dev.heaphotel.unit.TypeShape.Leaf.BOOLEAN;
import static dev.heaphotel.unit.TypeShape.Leaf.CHARACTER;
import static dev.heaphotel.unit.TypeShape.Leaf.LIST_NODE;
import static dev.heaphotel.unit.TypeShape.Leaf.NUMBER;
import static dev.heaphotel.unit.TypeShape.Leaf.ORDER;
import static dev.heaphotel.unit.TypeShape.Leaf.TEXT;
import static dev.heaphotel.unit.TypeShape.Leaf.TREE_NODE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The generators there are, what they make, and how they are written. */
public enum Recipe {
    N(1, 1, "n", "a number: n, 2*n, n/2, sqrt(n), log2(n)", shape -> shape.is(0, NUMBER, ANY)),
    I(0, 0, "i", "the number of the call, from 0", shape -> shape.is(0, NUMBER, CHARACTER, ANY)),
    ANY_OF(2, 2, "any(lo,hi)", "another number for each call, from lo to hi-1", shape -> shape.is(0, NUMBER, ANY)),
    INTS(1, 3, "ints(n)", "n numbers in no order, from 0 to n-1; ints(n,lo,hi) from lo to hi-1", Recipe::isNumbers),
    RANGE(1, 1, "range(n)", "0, 1, 2 and so on to n-1", Recipe::isNumbers),
    SORTED(1, 3, "sorted(n)", "n ascending numbers", Recipe::isNumbers),
    PERMUTATION(1, 1, "permutation(n)", "each number from 0 to n-1 once, in no order", Recipe::isNumbers),
    LONGS(1, 1, "longs(n)", "n large numbers", Recipe::isNumbers),
    BOOLS(1, 1, "bools(n)", "n truth values", shape -> shape.is(1, BOOLEAN, ANY)),
    STRING(
            1,
            2,
            "string(n)",
            "n letters; string(n,\"ab\") of these letters",
            shape -> shape.is(0, TEXT, ANY) || shape.is(1, CHARACTER)),
    STRINGS(
            1,
            3,
            "strings(n,len)",
            "n words of len letters; 8 without len",
            shape -> shape.is(1, TEXT, ANY) || shape.is(2, CHARACTER)),
    MATRIX(2, 2, "matrix(r,c)", "r rows of c numbers from 0 to c-1", Recipe::isRows),
    GRID(
            2,
            3,
            "grid(r,c,\"01\")",
            "r rows of c of these characters",
            shape -> shape.is(2, CHARACTER, NUMBER, BOOLEAN, TEXT, ANY) || shape.is(1, TEXT)),
    LIST(
            1,
            3,
            "list(n)",
            "a linked list of n nodes; list(n,lo,hi) with values from lo to hi-1",
            shape -> shape.is(0, LIST_NODE)),
    LISTS(2, 2, "lists(n,len)", "n sorted linked lists of len nodes", shape -> shape.is(1, LIST_NODE)),
    TREE(1, 1, "tree(n)", "a balanced binary search tree of n nodes", shape -> shape.is(0, TREE_NODE)),
    PATH(
            1,
            1,
            "path(n)",
            "a binary tree of n nodes, each the left child of the one before",
            shape -> shape.is(0, TREE_NODE)),
    CYCLE(
            2,
            2,
            "cycle(n,k)",
            "a linked list of n nodes whose last one leads back to node k, counted from 0; to none where k is n or more",
            shape -> shape.is(0, LIST_NODE)),
    GRAPH(2, 3, "graph(n,m)", "m edges {from, to} among n vertices; graph(n,m,w) with weights to w", Recipe::isRows),
    ADJACENCY(2, 2, "adjacency(n,m)", "for each of n vertices those it leads to, m in all", Recipe::isRows),
    NATURAL(0, 0, "natural", "the natural order", shape -> shape.is(0, ORDER));

    private final int fewest;
    private final int most;
    private final String usage;
    private final String help;
    private final Predicate<TypeShape> makes;

    Recipe(int fewest, int most, String usage, String help, Predicate<TypeShape> makes) {
        this.fewest = fewest;
        this.most = most;
        this.usage = usage;
        this.help = help;
        this.makes = makes;
    }

    private static boolean isNumbers(TypeShape shape) {
        return shape.is(1, NUMBER, ANY);
    }

    private static boolean isRows(TypeShape shape) {
        return shape.is(2, NUMBER, ANY);
    }

    /** {@code any} for {@link #ANY_OF}; else its name in lower case. */
    public String word() {
        return this == ANY_OF ? "any" : name().toLowerCase(Locale.ROOT);
    }

    static Optional<Recipe> of(String word) {
        return Arrays.stream(values())
                .filter(recipe -> recipe.word().equals(word))
                .findFirst();
    }

    /** Those that make a parameter of this type. */
    public static List<Recipe> thatMake(TypeShape shape) {
        return Arrays.stream(values()).filter(recipe -> recipe.makes(shape)).toList();
    }

    /** How it is written, {@code ints(n)}. */
    public String usage() {
        return usage;
    }

    /** What it makes, without a full stop. */
    public String help() {
        return help;
    }

    boolean makes(TypeShape shape) {
        return makes.test(shape);
    }

    boolean takes(int operands) {
        return operands >= fewest && operands <= most;
    }

    /** Whether the operand at this place may be a text in quotes: the letters to choose from. */
    boolean takesText(int place) {
        return this == STRING && place == 1 || (this == GRID || this == STRINGS) && place == 2;
    }
}
