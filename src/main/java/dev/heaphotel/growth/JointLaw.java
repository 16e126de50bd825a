package dev.heaphotel.growth;

import static dev.heaphotel.growth.Complexity.CONSTANT;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How memory depends on two sizes. A sum with a constant depends on one size, with two constants on none.
 *
 * @param first  the class in the first axis's symbol
 * @param second the class in the second axis's symbol; a product, a smaller and a larger one have no constant in them
 */
public record JointLaw(Shape shape, Complexity first, Complexity second) {

    public static final JointLaw NEITHER = new JointLaw(Shape.SUM, CONSTANT, CONSTANT);

    /** How two classes come together, simplest first. */
    public enum Shape {
        SUM,
        MAX,
        MIN,
        PRODUCT
    }

    public JointLaw {
        if (shape != Shape.SUM && (first == CONSTANT || second == CONSTANT)) {
            throw new IllegalArgumentException("expected two classes that grow in a " + shape + "; found " + first
                    + " and " + second + "; use a sum");
        }
    }

    public static JointLaw sum(Complexity first, Complexity second) {
        return new JointLaw(Shape.SUM, first, second);
    }

    /** The product, which is a sum where one of them is constant. */
    public static JointLaw product(Complexity first, Complexity second) {
        boolean alone = first == CONSTANT || second == CONSTANT;
        return new JointLaw(alone ? Shape.SUM : Shape.PRODUCT, first, second);
    }

    /** Whether it depends on both. */
    public boolean isOfBoth() {
        return first != CONSTANT && second != CONSTANT;
    }

    /** The class along one axis while the other is held, however far that axis is followed. */
    public Complexity along(boolean firstAxis) {
        return shape == Shape.MIN ? CONSTANT : firstAxis ? first : second;
    }

    /** What it is a sum of, in the sense of a growth class: the larger of two is of the class of their sum. */
    public Set<JointTerm> terms() {
        if (shape == Shape.PRODUCT || shape == Shape.MIN) {
            return Set.of(new JointTerm(first, second, shape == Shape.MIN));
        }
        Set<JointTerm> both = new HashSet<>();
        both.add(new JointTerm(first, CONSTANT, false));
        both.add(new JointTerm(CONSTANT, second, false));
        return JointTerm.fastest(both);
    }

    /** Whether both are one growth class. */
    public boolean isAlike(JointLaw other) {
        return terms().equals(other.terms());
    }

    /** As people write it: {@code O(n + k)}, {@code O(n·k)}, {@code O(n log k)}, {@code O(min(n, k))}. */
    public String in(String firstSymbol, String secondSymbol) {
        List<String> symbols = List.of(firstSymbol, secondSymbol);
        if (!isOfBoth()) {
            return first == CONSTANT ? second.in(secondSymbol) : first.in(firstSymbol);
        }
        if (shape == Shape.PRODUCT) {
            return "O(" + new JointTerm(first, second, false).in(symbols) + ")";
        }
        String one = first.bare(firstSymbol);
        String other = second.bare(secondSymbol);
        return switch (shape) {
            case MIN -> "O(min(" + one + ", " + other + "))";
            case MAX -> "O(max(" + one + ", " + other + "))";
            default -> "O(" + one + " + " + other + ")";
        };
    }

    /** More is needed to be believed of what comes later. */
    int rank() {
        int symbols = isOfBoth() ? 1 : 0;
        return symbols * 10_000 + shape.ordinal() * 1000 + first.ordinal() * 10 + second.ordinal();
    }

    /** The terms of several laws together. */
    public static Set<JointTerm> together(List<JointLaw> laws) {
        Set<JointTerm> all = new HashSet<>();
        laws.forEach(law -> all.addAll(law.terms()));
        return JointTerm.fastest(all);
    }
}
