package dev.heaphotel.growth;

import static dev.heaphotel.growth.Complexity.CONSTANT;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One summand of a growth class in two symbols.
 *
 * @param first   the class in the first symbol
 * @param second  the class in the second symbol
 * @param smaller the smaller of both, else their product
 */
public record JointTerm(Complexity first, Complexity second, boolean smaller) {

    private static final String LOG = "log ";

    /** Without those that grow no faster than another one. */
    public static Set<JointTerm> fastest(Set<JointTerm> terms) {
        return terms.stream()
                .filter(term -> terms.stream().noneMatch(other -> !other.equals(term) && term.isWithin(other)))
                .collect(Collectors.toSet());
    }

    /** Whether no summand of the second sum grows faster than all of the first. */
    public static boolean covers(Set<JointTerm> larger, Set<JointTerm> smaller) {
        return smaller.stream().allMatch(term -> larger.stream().anyMatch(term::isWithin));
    }

    /** A sum as people write it: {@code O(n + k)}. */
    public static String sum(Set<JointTerm> terms, List<String> symbols) {
        return terms.stream()
                .sorted(Comparator.comparing(JointTerm::second).thenComparing(JointTerm::first))
                .map(term -> term.in(symbols))
                .collect(Collectors.joining(" + ", "O(", ")"));
    }

    /** Whether the other one is at least as large wherever both sizes are large. */
    private boolean isWithin(JointTerm other) {
        if (other.smaller) {
            return first == CONSTANT && second == CONSTANT
                    || smaller && !first.exceeds(other.first) && !second.exceeds(other.second);
        }
        boolean byFirst = !first.exceeds(other.first);
        boolean bySecond = !second.exceeds(other.second);
        return smaller ? byFirst || bySecond : byFirst && bySecond;
    }

    /** As people write it, {@code n·k log k}: what is no logarithm first. */
    String in(List<String> symbols) {
        String one = first == CONSTANT ? "" : first.bare(symbols.get(0));
        String other = second == CONSTANT ? "" : second.bare(symbols.get(1));
        if (smaller) {
            return "min(" + one + ", " + other + ")";
        }
        if (one.isEmpty() || other.isEmpty()) {
            return one + other + (one.isEmpty() && other.isEmpty() ? "1" : "");
        }
        return written(one, other);
    }

    private static String written(String one, String other) {
        String plain = joined(withoutLog(one), withoutLog(other), "·");
        return joined(plain, joined(log(one), log(other), "·"), " ");
    }

    private static String joined(String one, String other, String by) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + by + other;
    }

    private static String withoutLog(String text) {
        int log = text.indexOf(LOG);
        return log < 0 ? text : text.substring(0, log).strip();
    }

    private static String log(String text) {
        int log = text.indexOf(LOG);
        return log < 0 ? "" : text.substring(log);
    }
}
