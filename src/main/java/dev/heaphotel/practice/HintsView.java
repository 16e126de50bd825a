package dev.heaphotel.practice;

import dev.heaphotel.problem.ProblemView;
import dev.heaphotel.web.Texts;
import java.util.List;

/**
 * The hints of a problem as far as a visitor has opened them.
 *
 * @param opened HTML, the first hint first
 * @param all    how many there are
 */
record HintsView(String slug, List<String> opened, int all) {

    static HintsView of(ProblemView problem, int opened) {
        List<String> hints = problem.hints();
        return new HintsView(problem.slug(), hints.subList(0, Math.min(opened, hints.size())), hints.size());
    }

    /** The number of the hint that can be opened now. */
    public int next() {
        return opened.size() + 1;
    }

    public boolean more() {
        return opened.size() < all;
    }

    /** "2 of 4 opened", or that there are some. */
    public String count() {
        return opened.isEmpty()
                ? Texts.say("practice.hints.count", all)
                : Texts.say("practice.hints.opened", opened.size(), all);
    }
}
