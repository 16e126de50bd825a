package dev.heaphotel.judge;

import dev.heaphotel.feedback.Next;
import dev.heaphotel.unit.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A judgement while it is being written: what is known so far, until a verdict closes it. */
final class Draft {

    private static final int LONGEST_OUTPUT = 64 << 10;

    private final JudgeRequest request;
    private final long seed;
    private final StringBuilder output = new StringBuilder();
    private String jvm = "";
    private Map<String, String> layers = Map.of();
    private Judgement.Tests tests = Judgement.Tests.NONE;
    private List<Judgement.GrowthRow> growth = List.of();
    private List<Judgement.FindingRow> findings = List.of();
    private List<Judgement.ProjectionRow> projection = List.of();
    private List<Judgement.DiagnosticRow> diagnostics = List.of();
    private List<Judgement.RefusalRow> refusals = List.of();
    private List<Judgement.SpaceRow> space = List.of();
    private Judgement.@Nullable ClaimRow claim;
    private Judgement.@Nullable FailureRow failure;
    private Judgement.@Nullable Timeline timeline;
    private @Nullable AllocationByLine lines;
    private final List<Instances> instances = new ArrayList<>();

    Draft(JudgeRequest request, long seed) {
        this.request = request;
        this.seed = seed;
    }

    void ranOn(String version, Map<String, String> layersInForce) {
        jvm = version;
        layers = layersInForce;
    }

    void printed(String text) {
        output.append(text, 0, Math.min(text.length(), LONGEST_OUTPUT - Math.min(LONGEST_OUTPUT, output.length())));
    }

    void tested(Judgement.Tests result) {
        tests = result;
    }

    Judgement.Tests tests() {
        return tests;
    }

    void diagnosed(List<Judgement.DiagnosticRow> rows) {
        diagnostics = rows;
    }

    void refused(List<Judgement.RefusalRow> rows) {
        refusals = rows;
    }

    void failed(Judgement.FailureRow row) {
        failure = row;
    }

    void grew(List<Judgement.GrowthRow> rows, Judgement.@Nullable Timeline overTime) {
        growth = rows;
        timeline = overTime;
    }

    void allocated(@Nullable AllocationByLine byLine) {
        lines = byLine;
    }

    void counted(Instances ofAxis) {
        instances.add(ofAxis);
    }

    void together(List<Judgement.SpaceRow> rows) {
        space = rows;
    }

    void found(List<Judgement.FindingRow> rows) {
        findings = rows;
    }

    void projected(List<Judgement.ProjectionRow> rows) {
        projection = rows;
    }

    void claimed(Judgement.@Nullable ClaimRow row) {
        claim = row;
    }

    Judgement closed(Verdict verdict, String headline) {
        return new Judgement(
                request.problem().slug(),
                verdict,
                jvm,
                tests,
                growth,
                findings,
                projection,
                claim,
                diagnostics,
                refusals,
                failure,
                output.toString(),
                seed,
                new Judgement.SandboxRow(layers),
                timeline,
                lines,
                instances,
                space,
                headline,
                next(verdict),
                request.problem().limits().heap().bytes(),
                null,
                reproduce());
    }

    private String reproduce() {
        return "java -jar heaphotel.jar judge " + request.problem().slug() + " "
                + request.problem().entry().fileName() + " --seed " + seed;
    }

    private String next(Verdict verdict) {
        return verdict == Verdict.ACCEPTED && request.depth() == Depth.RUN
                ? Next.afterRun()
                : Next.after(verdict, fix());
    }

    /** Of the finding that matters most, where it is one that is worth acting on. */
    private Optional<String> fix() {
        return findings.stream()
                .filter(finding -> finding.severity().equals("essential")
                        || finding.severity().equals("actionable"))
                .map(Judgement.FindingRow::holder)
                .flatMap(Stream::ofNullable)
                .map(Judgement.HolderRow::fix)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }
}
