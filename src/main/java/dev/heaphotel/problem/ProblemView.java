package dev.heaphotel.problem;

import dev.heaphotel.web.Figures;
import java.time.Duration;
import java.util.List;

/**
 * A problem as its page shows it. Statement, hints, editorial and follow-ups are HTML that {@link Markdown} made safe; the rest is
 * plain text.
 *
 * @param heap cap of the run's heap, in words
 * @param cpu  processor time of all sizes together, in words
 */
public record ProblemView(
        String slug,
        String title,
        String difficulty,
        List<String> tags,
        String fileName,
        String counts,
        List<BoundView> bounds,
        String heap,
        String cpu,
        List<String> hints,
        String statement,
        String editorial,
        List<FollowUp> followUps,
        String starter) {

    /** One line of what is allowed. */
    public record BoundView(String lifetime, String axis, String symbol, String growth) {}

    public static ProblemView of(Problem problem) {
        return new ProblemView(
                problem.slug(),
                problem.title(),
                problem.difficulty().word(),
                problem.tags(),
                problem.entry().fileName(),
                problem.counts(),
                problem.bounds().stream().map(bound -> bound(problem, bound)).toList(),
                Figures.heap(problem.limits().heap().bytes()),
                seconds(problem.limits().cpu()),
                problem.hints().stream().map(Markdown::html).toList(),
                Markdown.html(problem.statementMarkdown()),
                Markdown.html(problem.solutionMarkdown()),
                problem.followUps().stream()
                        .map(next -> new FollowUp(Markdown.html(next.question()), Markdown.html(next.answer())))
                        .toList(),
                problem.starter());
    }

    private static BoundView bound(Problem problem, Bound bound) {
        String label = problem.axis(bound.axis()).map(Axis::label).orElse(bound.axis());
        String symbol = problem.axis(bound.axis()).map(Axis::symbol).orElse("n");
        return new BoundView(
                bound.lifetime().word(), label, symbol, bound.complexity().in(symbol));
    }

    private static String seconds(Duration time) {
        return time.toSeconds() + " s";
    }
}
