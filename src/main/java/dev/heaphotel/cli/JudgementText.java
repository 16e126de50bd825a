package dev.heaphotel.cli;

import dev.heaphotel.judge.Judgement;
import java.io.PrintWriter;
import java.util.Locale;

/** A judgement for people at a terminal. */
final class JudgementText {

    private final PrintWriter out;

    JudgementText(PrintWriter out) {
        this.out = out;
    }

    void print(Judgement judgement) {
        out.println(judgement.verdict() + "  " + judgement.headline());
        if (judgement.tests().passed() + judgement.tests().failed() > 0) {
            out.println("Answers: " + judgement.tests().passed() + " right, "
                    + judgement.tests().failed() + " wrong.");
        }
        failure(judgement);
        judgement
                .diagnostics()
                .forEach(each -> out.println("  " + each.line() + ":" + each.column() + " " + each.message()));
        judgement
                .refusals()
                .forEach(each -> out.println("  line " + each.line() + ": " + each.uses() + ". " + each.message()));
        judgement.growth().forEach(this::growth);
        judgement.space().forEach(this::space);
        new EvidenceText(out).print(judgement);
        judgement.findings().stream()
                .filter(finding -> !finding.rule().equals("within-bound"))
                .forEach(finding -> out.println("\n" + finding.message()));
        if (judgement.reproduce() != null && !judgement.growth().isEmpty()) {
            out.println("\nThe same figures again: " + judgement.reproduce());
        }
        if (judgement.next() != null) {
            out.println("\nNext: " + judgement.next());
        }
    }

    private void failure(Judgement judgement) {
        Judgement.FailureRow failure = judgement.failure();
        if (failure == null) {
            return;
        }
        failure.calls().forEach(call -> out.println("  " + call));
        if (failure.exception() == null) {
            out.println("  expected " + failure.expected() + ", found " + failure.actual());
        }
    }

    private void space(Judgement.SpaceRow row) {
        out.println(String.format(
                Locale.ROOT, "  %-10s %-10s %-16s %s", "together", row.lifetime(), row.measured(), row.message()));
    }

    private void growth(Judgement.GrowthRow row) {
        String bound = row.bound() == null ? "" : "allowed " + row.bound();
        String mark = Boolean.FALSE.equals(row.within()) ? "over" : "";
        out.println(String.format(
                Locale.ROOT,
                "  %-10s %-10s %-10s %-16s %-5s %s",
                row.axis(),
                row.lifetime(),
                row.measured(),
                bound,
                mark,
                row.message()));
    }
}
