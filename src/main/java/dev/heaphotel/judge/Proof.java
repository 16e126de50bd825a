package dev.heaphotel.judge;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.judge.Judgement.FindingRow;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.problem.Axis;
import dev.heaphotel.problem.Example;
import dev.heaphotel.problem.Expectation;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Lifetime;
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
        List<ProofReport.ProvedExample> examples = new ArrayList<>();
        for (Example example : problem.examples()) {
            ProofReport.ProvedExample result = of(problem, example);
            proved.accept(result);
            examples.add(result);
        }
        boolean all = examples.stream().allMatch(ProofReport.ProvedExample::ok);
        return new ProofReport.ProvedProblem(problem.slug(), all, List.copyOf(examples));
    }

    private ProofReport.ProvedExample of(Problem problem, Example example) {
        Judgement judgement = judging.judge(
                new JudgeRequest(problem, example.source(), Optional.empty(), Depth.SUBMIT), Progress.SILENT);
        String why = String.join("; ", differences(problem, example, judgement));
        return new ProofReport.ProvedExample(
                example.file(),
                example.expected().name(),
                judgement.verdict().name(),
                why.isEmpty(),
                margin(judgement),
                why.isEmpty() ? null : why);
    }

    private static List<String> differences(Problem problem, Example example, Judgement judgement) {
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
        List<String> found = judgement.findings().stream()
                .map(FindingRow::holder)
                .flatMap(Stream::ofNullable)
                .map(Judgement.HolderRow::field)
                .distinct()
                .toList();
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
