package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.AllocationByLine;
import dev.heaphotel.judge.Instances;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.ClaimRow;
import dev.heaphotel.judge.Judgement.DiagnosticRow;
import dev.heaphotel.judge.Judgement.FailureRow;
import dev.heaphotel.judge.Judgement.FindingRow;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.ProjectionRow;
import dev.heaphotel.judge.Judgement.RefusalRow;
import dev.heaphotel.judge.Judgement.SandboxRow;
import dev.heaphotel.judge.Judgement.Tests;
import dev.heaphotel.judge.Judgement.Timeline;
import dev.heaphotel.unit.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A judgement in the making: what is not said is empty. */
final class JudgementDraft {

    private final Verdict verdict;
    private final String headline;
    private String jvm = "25.0.3";
    private Tests tests = new Tests(14, 0, null);
    private List<GrowthRow> growth = List.of();
    private List<FindingRow> findings = List.of();
    private List<ProjectionRow> projection = List.of();
    private List<Judgement.SpaceRow> space = List.of();
    private @Nullable ClaimRow claim;
    private List<DiagnosticRow> diagnostics = List.of();
    private List<RefusalRow> refusals = List.of();
    private @Nullable FailureRow failure;
    private String output = "";
    private @Nullable Timeline timeline;
    private @Nullable AllocationByLine lines;
    private List<Instances> instances = List.of();
    private @Nullable String reference;

    JudgementDraft(Verdict verdict, String headline) {
        this.verdict = verdict;
        this.headline = headline;
    }

    JudgementDraft jvm(String version) {
        jvm = version;
        return this;
    }

    JudgementDraft tests(Tests compared) {
        tests = compared;
        return this;
    }

    JudgementDraft growth(GrowthRow... rows) {
        growth = List.of(rows);
        return this;
    }

    JudgementDraft space(Judgement.SpaceRow... rows) {
        space = List.of(rows);
        return this;
    }

    JudgementDraft findings(FindingRow... rows) {
        findings = List.of(rows);
        return this;
    }

    JudgementDraft projection(ProjectionRow... rows) {
        projection = List.of(rows);
        return this;
    }

    JudgementDraft claim(ClaimRow row) {
        claim = row;
        return this;
    }

    JudgementDraft diagnostics(DiagnosticRow... rows) {
        diagnostics = List.of(rows);
        return this;
    }

    JudgementDraft refusals(RefusalRow... rows) {
        refusals = List.of(rows);
        return this;
    }

    JudgementDraft failure(FailureRow row) {
        failure = row;
        return this;
    }

    JudgementDraft output(String printed) {
        output = printed;
        return this;
    }

    JudgementDraft timeline(Timeline line) {
        timeline = line;
        return this;
    }

    JudgementDraft lines(AllocationByLine allocation) {
        lines = allocation;
        return this;
    }

    JudgementDraft instances(Instances... axes) {
        instances = List.of(axes);
        return this;
    }

    JudgementDraft reference(String place) {
        reference = place;
        return this;
    }

    Judgement build() {
        return new Judgement(
                "lru-cache",
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
                output,
                42,
                new SandboxRow(Map.of("seccomp", "in force", "landlock", "in force", "cgroup", "not offered")),
                timeline,
                lines,
                instances,
                space,
                headline,
                "Do the next thing.",
                Judgements.HEAP_BYTES,
                reference,
                "java -jar heaphotel.jar judge lru-cache LRUCache.java --seed 42");
    }
}
