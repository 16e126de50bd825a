package dev.heaphotel.judge;

import dev.heaphotel.feedback.Claim;
import dev.heaphotel.feedback.ClaimCheck;
import dev.heaphotel.feedback.Curve;
import dev.heaphotel.feedback.Finding;
import dev.heaphotel.feedback.Findings;
import dev.heaphotel.feedback.Headlines;
import dev.heaphotel.feedback.Outcome;
import dev.heaphotel.feedback.Severity;
import dev.heaphotel.feedback.Space;
import dev.heaphotel.feedback.Words;
import dev.heaphotel.measure.Holder;
import dev.heaphotel.measure.Run;
import dev.heaphotel.measure.RunEnded;
import dev.heaphotel.measure.Sample;
import dev.heaphotel.problem.Axis;
import dev.heaphotel.unit.ByteSize;
import dev.heaphotel.unit.Lifetime;
import dev.heaphotel.unit.Verdict;
import dev.heaphotel.wire.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Curves to a judgement: who holds what grew, the findings, the claim, the verdict. */
final class Conclusion {

    /** With fewer points before the heap was full, growth is not spoken of. */
    private static final int FEWEST_POINTS = 4;

    private final JudgeRequest request;
    private final Boxes boxes;
    private final Function<Run, Witness> witnesses;
    private final Draft draft;

    /** @param witnesses who looks into a box */
    Conclusion(JudgeRequest request, Boxes boxes, Function<Run, Witness> witnesses, Draft draft) {
        this.request = request;
        this.boxes = boxes;
        this.witnesses = witnesses;
        this.draft = draft;
    }

    Judgement of(Scaled scaled) throws RunEnded {
        List<Swept> all = scaled.axes();
        List<Curve> curves =
                all.stream().flatMap(swept -> swept.curves().stream()).toList();
        draft.grew(Rows.growth(curves), timeline(all).orElse(null));
        Optional<Glance> stopped = scaled.stopped();
        if (stopped.isPresent() && stopped.get().threw()) {
            return threw(stopped.get());
        }
        Verdict verdict = notByLuck(verdict(all, curves, stopped), all);
        boxes.eachInAny(evidence(scaled, curves)).forEach(Runnable::run);
        draft.together(Rows.spaces(scaled.spaces()));
        draft.projected(Rows.projections(curves, request.problem().limits().heap()));
        return draft.closed(verdict, headline(verdict, scaled, curves));
    }

    /** What is looked up in the boxes, each with how it is to be written down; what may take longest comes first. */
    private List<Boxes.Work<Runnable>> evidence(Scaled scaled, List<Curve> curves) {
        List<Boxes.Work<Runnable>> evidence = new ArrayList<>();
        evidence.add(run -> {
            List<Finding> findings = findings(witnesses.apply(run), scaled, curves);
            return () -> draft.found(Rows.findings(findings, curves));
        });
        for (Swept swept : scaled.axes()) {
            evidence.add(run -> {
                Optional<Instances> instances = instances(witnesses.apply(run), swept);
                return () -> instances.ifPresent(draft::counted);
            });
        }
        evidence.add(run -> {
            Optional<AllocationByLine> lines = lines(witnesses.apply(run), scaled.axes());
            return () -> draft.allocated(lines.orElse(null));
        });
        return evidence;
    }

    private Judgement threw(Glance stopped) {
        Report.Threw threw = stopped.sweep().stoppedBy().orElseThrow();
        Judgement.FailureRow failure = AnswerCheck.threw(threw);
        draft.failed(failure);
        String exception = String.valueOf(failure.exception());
        String said = failure.at().isEmpty()
                ? Words.say("judge.threw-where", Map.of("where", stopped.where(), "exception", exception))
                : Words.say(
                        "judge.threw-where.at",
                        Map.of(
                                "where",
                                stopped.where(),
                                "exception",
                                exception,
                                "line",
                                "" + failure.at().get(0)));
        return draft.closed(Verdict.RUNTIME_ERROR, said);
    }

    /** A full heap is evidence: with points enough before it, growth is named; without, the full heap is. */
    private static Verdict verdict(List<Swept> all, List<Curve> curves, Optional<Glance> stopped) {
        Verdict verdict = Outcome.of(curves);
        boolean grew = verdict == Verdict.LEAK || verdict == Verdict.EXCESS_SPACE;
        boolean enough = all.stream()
                .map(Swept::sweep)
                .allMatch(
                        sweep -> sweep.stoppedBy().isEmpty() || sweep.samples().size() >= FEWEST_POINTS);
        return stopped.isPresent() && !(grew && enough) ? Verdict.HEAP_EXHAUSTED : verdict;
    }

    /**
     * A program that does not repeat itself is accepted only when the worst that was seen is within every bound too, and what
     * stayed was much the same each time: an interval wide enough to hide a growth confirms no bound.
     */
    private static Verdict notByLuck(Verdict verdict, List<Swept> all) {
        boolean lucky = verdict == Verdict.ACCEPTED
                && all.stream()
                        .filter(swept -> !swept.repeatable())
                        .anyMatch(swept -> swept.retainedVaries() || Outcome.of(swept.worst()) != Verdict.ACCEPTED);
        return lucky ? Verdict.UNDECIDED : verdict;
    }

    private String headline(Verdict verdict, Scaled scaled, List<Curve> curves) {
        if (verdict == Verdict.HEAP_EXHAUSTED && scaled.stopped().isPresent()) {
            Glance stopped = scaled.stopped().get();
            String key = scaled.also().contains(stopped) ? "judge.heap-full" : "judge.heap-full.early";
            return Words.say(key, Map.of("where", stopped.where()));
        }
        return Headlines.of(verdict, curves);
    }

    private List<Finding> findings(Witness witness, Scaled scaled, List<Curve> curves) throws RunEnded {
        List<Finding> findings = new ArrayList<>();
        for (Swept swept : scaled.axes()) {
            new Causes(witness, swept)
                    .findings().stream().map(finding -> placed(finding, swept)).forEach(findings::add);
            heapFull(swept, findings);
            if (!swept.repeatable()) {
                findings.add(Findings.notRepeatable(curve(swept, Lifetime.RETAINED)));
            }
        }
        request.claim().map(said -> claim(said, curves, scaled.spaces())).ifPresent(findings::add);
        return Findings.sorted(findings);
    }

    /** A bound that breaks only at the second level says with which sizes. */
    private Finding placed(Finding finding, Swept swept) {
        boolean first = request.problem().axes().contains(swept.axis());
        return first || finding.severity() == Severity.CELEBRATORY
                ? finding
                : Findings.seenWith(others(swept), finding);
    }

    private static String others(Swept swept) {
        return swept.axis().hold().entrySet().stream()
                .map(other -> other.getKey() + " = " + other.getValue())
                .sorted()
                .collect(Collectors.collectingAndThen(Collectors.toList(), Words::listed));
    }

    private void heapFull(Swept swept, List<Finding> findings) {
        if (!swept.sweep().heapFull() || swept.sweep().samples().isEmpty()) {
            return;
        }
        Curve peak = curve(swept, Lifetime.PEAK);
        long size = swept.sweep().stoppedAt().orElseThrow();
        ByteSize heap = request.problem().limits().heap();
        Optional<Holder> holder =
                findings.stream().flatMap(finding -> finding.holder().stream()).findFirst();
        findings.add(Findings.heapFull(peak, size, heap, holder));
    }

    static Curve curve(Swept swept, Lifetime lifetime) {
        return swept.curves().stream()
                .filter(curve -> curve.lifetime() == lifetime)
                .findFirst()
                .orElseThrow();
    }

    private Finding claim(String said, List<Curve> curves, List<Space> spaces) {
        List<String> symbols =
                request.problem().axes().stream().map(Axis::symbol).toList();
        ClaimCheck check = ClaimCheck.of(Claim.of(said, symbols), curves, spaces);
        draft.claimed(new Judgement.ClaimRow(
                said, check.agrees(), check.message(), check.leaning().word(), check.measured()));
        return check.finding();
    }

    /** Memory over time in the largest run. */
    private static Optional<Judgement.Timeline> timeline(List<Swept> all) {
        return telling(all).flatMap(Conclusion::timeline);
    }

    private Optional<AllocationByLine> lines(Witness witness, List<Swept> all) throws RunEnded {
        Optional<Swept> telling = telling(all);
        return telling.isPresent() ? witness.lines(telling.get()) : Optional.empty();
    }

    /** What stays; where only more than allowed was held in between, what was held then. */
    private static Optional<Instances> instances(Witness witness, Swept swept) throws RunEnded {
        boolean stays =
                swept.exceeding(lifetime -> lifetime == Lifetime.RETAINED).isPresent();
        boolean held = swept.exceeding(lifetime -> lifetime == Lifetime.PEAK || lifetime == Lifetime.AUXILIARY)
                .isPresent();
        return witness.instances(swept, held && !stays ? Lifetime.PEAK : Lifetime.RETAINED);
    }

    /** The first axis that went wrong, else the first. */
    private static Optional<Swept> telling(List<Swept> all) {
        return all.stream()
                .filter(swept -> swept.exceeding(lifetime -> true).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static Optional<Judgement.Timeline> timeline(Swept swept) {
        List<Sample> samples = swept.sweep().samples();
        if (samples.isEmpty()) {
            return Optional.empty();
        }
        Sample largest = samples.get(samples.size() - 1);
        return Optional.of(new Judgement.Timeline(
                swept.axis().name(),
                largest.size(),
                Rows.timeline(largest.weighed().timeline())));
    }
}
