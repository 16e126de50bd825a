package dev.heaphotel.judge;

import dev.heaphotel.compile.Compilation;
import dev.heaphotel.compile.Diagnostic;
import dev.heaphotel.compile.Refusal;
import dev.heaphotel.feedback.Words;
import dev.heaphotel.judge.Judgement.DiagnosticRow;
import dev.heaphotel.judge.Judgement.RefusalRow;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Verdict;
import java.util.List;
import java.util.Map;

/** What a compilation that gave no program says to the candidate. */
final class CompileVerdict {

    private final Problem problem;
    private final Draft draft;

    CompileVerdict(Problem problem, Draft draft) {
        this.problem = problem;
        this.draft = draft;
    }

    Judgement of(Compilation compilation) {
        if (compilation instanceof Compilation.Failed failed) {
            return failed(failed.diagnostics());
        }
        if (compilation instanceof Compilation.Uncallable uncallable) {
            return uncallable(uncallable.diagnostics());
        }
        if (compilation instanceof Compilation.Refused refused) {
            return refused(refused.refusals());
        }
        if (compilation instanceof Compilation.TooHard hard) {
            draft.diagnosed(List.of(new DiagnosticRow(0, 0, "error", hard.why())));
            return draft.closed(Verdict.COMPILE_ERROR, Words.say("judge.too-hard", Map.of("why", hard.why())));
        }
        throw new MachineryFailed("The compile box gave no answer: " + compilation);
    }

    private Judgement failed(List<Diagnostic> diagnostics) {
        draft.diagnosed(diagnostics.stream().map(CompileVerdict::row).toList());
        String first = diagnostics.stream()
                .filter(each -> each.severity().equals("error"))
                .findFirst()
                .map(each -> (each.line() > 0
                                ? Words.capital(Words.say("line", Map.of("number", "" + each.line()))) + ": "
                                : "")
                        + firstLine(each.message()))
                .orElse(Words.say("judge.no-reason"));
        return draft.closed(Verdict.COMPILE_ERROR, Words.say("judge.does-not-compile", Map.of("first", first)));
    }

    /** javac speaks of the workload's source here, which the candidate has never seen: only its words are shown. */
    private Judgement uncallable(List<Diagnostic> diagnostics) {
        String expected = Words.say("judge.uncallable.expected") + "\n"
                + problem.entry().signature().strip();
        String found = diagnostics.isEmpty()
                ? ""
                : "\n"
                        + Words.say(
                                "judge.uncallable.javac",
                                Map.of("message", firstLine(diagnostics.get(0).message())));
        draft.diagnosed(List.of(new DiagnosticRow(0, 0, "error", expected + found)));
        return draft.closed(
                Verdict.COMPILE_ERROR,
                Words.say("judge.uncallable", Map.of("entry", problem.entry().className())));
    }

    private Judgement refused(List<Refusal> refusals) {
        draft.refused(refusals.stream()
                .map(each -> new RefusalRow(each.line(), each.uses(), each.message()))
                .toList());
        return draft.closed(
                Verdict.REJECTED,
                refusals.stream()
                        .findFirst()
                        .map(each -> Words.say("judge.refused", Map.of("line", "" + each.line(), "uses", each.uses())))
                        .orElse(Words.say("judge.refused.plain")));
    }

    private static DiagnosticRow row(Diagnostic diagnostic) {
        return new DiagnosticRow(diagnostic.line(), diagnostic.column(), diagnostic.severity(), diagnostic.message());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
