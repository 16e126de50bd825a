package dev.heaphotel.problem;

import dev.heaphotel.growth.Complexity;
import java.util.Arrays;
import java.util.List;

/**
 * The factors of which a prediction is put together.
 *
 * @param symbols one for each axis, in the problem's order
 */
public record ClaimBuilder(String slug, List<Symbol> symbols) {

    /**
     * @param label   what the symbol counts, such as {@code requests}
     * @param classes how it may grow, slowest first, as they are written: {@code log n}, {@code n²}
     */
    public record Symbol(String symbol, String label, List<String> classes) {

        static Symbol of(Axis axis) {
            List<String> classes = Arrays.stream(Complexity.values())
                    .filter(each -> each != Complexity.CONSTANT)
                    .map(each -> each.in(axis.symbol()).replaceFirst("^O\\((.*)\\)$", "$1"))
                    .toList();
            return new Symbol(axis.symbol(), axis.label(), classes);
        }
    }

    /** Whether there are two symbols, of which the smaller or the larger may count. */
    public boolean both() {
        return symbols.size() == 2;
    }

    /** For the problem's symbols. */
    public static ClaimBuilder of(Problem problem) {
        return new ClaimBuilder(
                problem.slug(), problem.axes().stream().map(Symbol::of).toList());
    }
}
