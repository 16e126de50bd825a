package dev.heaphotel.submission;

import dev.heaphotel.problem.Axis;
import dev.heaphotel.problem.Bound;
import dev.heaphotel.problem.Entry;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.ProblemLimits;
import java.util.List;

/**
 * A problem as the API tells it; the component names are the JSON's.
 *
 * @param statement Markdown
 * @param counts    what counts as the candidate's memory
 */
record ProblemBody(
        String slug,
        String title,
        String difficulty,
        List<String> tags,
        String lesson,
        String entry,
        String signature,
        String starter,
        String statement,
        String counts,
        List<AxisBody> axes,
        List<BoundBody> bounds,
        LimitsBody limits) {

    /** A problem in the list. */
    record Line(String slug, String title, String difficulty, List<String> tags, String lesson) {

        static Line of(Problem problem) {
            return new Line(
                    problem.slug(), problem.title(), problem.difficulty().word(), problem.tags(), problem.lesson());
        }
    }

    /** Sizes are swept from {@code from} to about {@code to}. */
    record AxisBody(String name, String label, String symbol, long from, long to) {

        static AxisBody of(Axis axis) {
            return new AxisBody(axis.name(), axis.label(), axis.symbol(), axis.from(), axis.to());
        }
    }

    record BoundBody(String axis, String lifetime, String bound) {}

    record LimitsBody(long heapBytes, long cpuMillis, long wallMillis) {

        static LimitsBody of(ProblemLimits limits) {
            return new LimitsBody(
                    limits.heap().bytes(),
                    limits.cpu().toMillis(),
                    limits.wall().toMillis());
        }
    }

    static ProblemBody of(Problem problem) {
        Entry entry = problem.entry();
        return new ProblemBody(
                problem.slug(),
                problem.title(),
                problem.difficulty().word(),
                problem.tags(),
                problem.lesson(),
                entry.className(),
                entry.signature(),
                problem.starter(),
                problem.statementMarkdown(),
                problem.counts(),
                problem.axes().stream().map(AxisBody::of).toList(),
                problem.bounds().stream().map(bound -> bound(problem, bound)).toList(),
                LimitsBody.of(problem.limits()));
    }

    private static BoundBody bound(Problem problem, Bound bound) {
        String symbol = problem.axis(bound.axis()).map(Axis::symbol).orElse("n");
        return new BoundBody(bound.axis(), bound.lifetime().word(), bound.in(symbol));
    }
}
