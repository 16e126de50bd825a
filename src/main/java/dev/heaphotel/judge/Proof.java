package dev.heaphotel.judge;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.judge.Judgement.FindingRow;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.problem.Axis;
import dev.heaphotel.problem.Example;
import dev.heaphotel.problem.Expectation;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Lifetime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges every example of a package as a candidate's submission is judged, and holds it against what its author expects. */
public final class Proof {

    private final Judging judging;

    public Proof(Judging judging) {
        this.judging = judging;
    }

    /** @param proved hears each example as it is done */
    public ProofReport.ProvedProblem of(Problem problem, Consumer<ProofReport.ProvedExample> proved) {
        List<Tried> tried = new ArrayList<>();
        for (Example example : problem.examples()) {
            long startNanos = System.nanoTime();
            Judgement judgement = judging.judge(
                    new JudgeRequest(problem, example.source(), Optional.empty(), Depth.SUBMIT), Progress.SILENT);
            Tried done = new Tried(
                    example, judgement, Duration.ofNanos(Math.round((System.nanoTime() - startNanos) / Crowd.now())));
            proved.accept(compared(problem, done));
            tried.add(done);
        }
        return concluded(problem, tried);
    }

    /** What all of a package's examples, judged, say of it. */
    public static ProofReport.ProvedProblem concluded(Problem problem, List<Tried> tried) {
        List<ProofReport.ProvedExample> examples =
                tried.stream().map(each -> compared(problem, each)).toList();
        List<ProofReport.Obstacle> obstacles = Obstacles.of(problem, tried);
        boolean all = examples.stream().allMatch(ProofReport.ProvedExample::ok);
        return new ProofReport.ProvedProblem(problem.slug(), all && obstacles.isEmpty(), examples, obstacles);
    }

    /** What one example did, held against what its author expects. */
    public static ProofReport.ProvedExample compared(Problem problem, Tried tried) {
        Example example = tried.example();
        Judgement judgement = tried.judgement();
        String why = String.join("; ", differences(problem, example, judgement));
        return new ProofReport.ProvedExample(
                example.file(),
                example.expected().name(),
                judgement.verdict().name(),
                why.isEmpty(),
                margin(judgement),
                why.isEmpty() ? null : why);
    }

    static List<String> differences(Problem problem, Example example, Judgement judgement) {
        if (judgement.verdict() != example.expected()) {
            return List.of(
                    "expected " + example.expected() + ", found " + judgement.verdict() + ": " + judgement.headline());
        }
        Expectation expectation = example.expectation();
        return Stream.of(
                        growth(problem, expectation, judgement),
                        holder(expectation, judgement).stream(),
                        says(expectation, judgement))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> growth(Problem problem, Expectation expectation, Judgement judgement) {
        return expectation.growth().entrySet().stream()
                .flatMap(axis -> axis.getValue().entrySet().stream()
                        .flatMap(row -> growth(problem, axis.getKey(), row, judgement).stream()));
    }

    private static Optional<String> growth(
            Problem problem, String axis, Map.Entry<Lifetime, Complexity> expected, Judgement judgement) {
        String symbol = problem.axis(axis).map(Axis::symbol).orElse("n");
        String found = judgement.growth().stream()
                .filter(row -> row.axis().equals(axis)
                        && row.lifetime().equals(expected.getKey().word()))
                .map(GrowthRow::measured)
                .findFirst()
                .orElse("nothing");
        String wanted = expected.getValue().in(symbol);
        return found.equals(wanted)
                ? Optional.empty()
                : Optional.of("expected " + expected.getKey().word() + " along " + axis + " to grow as " + wanted
                        + ", found " + found);
    }

    private static Optional<String> holder(Expectation expectation, Judgement judgement) {
        List<String> found = judgement.held();
        return expectation
                .holder()
                .filter(wanted -> !found.contains(wanted))
                .map(wanted -> "expected the holder " + wanted + ", found " + (found.isEmpty() ? "none" : found));
    }

    private static Stream<String> says(Expectation expectation, Judgement judgement) {
        String all = judgement.headline() + "\n"
                + String.join(
                        "\n",
                        judgement.findings().stream().map(FindingRow::message).toList());
        return expectation.says().stream()
                .filter(text -> !all.contains(text))
                .map(text -> "expected the feedback to say \"" + text + "\"");
    }

    private static @Nullable Double margin(Judgement judgement) {
        return judgement.growth().stream()
                .filter(row -> row.bound() != null)
                .map(GrowthRow::margin)
                .min(Double::compare)
                .orElse(null);
    }
}
