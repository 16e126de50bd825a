package dev.heaphotel.judge;

import dev.heaphotel.feedback.Words;
import dev.heaphotel.judge.Judgement.FailureRow;
import dev.heaphotel.measure.Run;
import dev.heaphotel.measure.RunEnded;
import dev.heaphotel.wire.Call;
import dev.heaphotel.wire.Order;
import dev.heaphotel.wire.Order.Spot;
import dev.heaphotel.wire.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plays the small tests and compares every answer with the reference's, outside the box. */
final class AnswerCheck {

    /** A failing sequence longer than this shows its end. */
    private static final int MOST_CALLS_SHOWN = 60;

    private final Run run;
    private final Map<Spot, Report.Played> key;
    private final Progress progress;
    private int passed;
    private int failed;
    private @Nullable Failed first;

    AnswerCheck(Run run, Map<Spot, Report.Played> key, Progress progress) {
        this.run = run;
        this.key = key;
        this.progress = progress;
    }

    /**
     * The first test that failed.
     *
     * @param heapFull the heap was full; no wrong answer
     */
    record Failed(String test, FailureRow failure, boolean threw, boolean heapFull) {}

    Optional<Failed> play(List<Plan.Test> tests, Draft draft) throws RunEnded {
        for (Plan.Test test : tests) {
            Report report = run.ask(new Order.Play(test.spot(), true));
            Optional<Failed> failure = judged(test, report, draft);
            failure.ifPresentOrElse(each -> failed++, () -> passed++);
            if (first == null) {
                first = failure.orElse(null);
            }
            progress.happened(new ProgressEvent.Answered(passed, failed, tests.size()));
        }
        draft.tested(new Judgement.Tests(passed, failed, first == null ? null : first.test));
        return Optional.ofNullable(first);
    }

    private Optional<Failed> judged(Plan.Test test, Report report, Draft draft) {
        if (report instanceof Report.Threw threw) {
            draft.printed(threw.printed());
            return Optional.of(new Failed(test.name(), threw(threw), true, threw.heapFull()));
        }
        Report.Played played = (Report.Played) report;
        draft.printed(played.printed());
        return compared(key.get(test.spot()), played).map(row -> new Failed(test.name(), row, false, false));
    }

    static FailureRow threw(Report.Threw threw) {
        String message = threw.message().isEmpty() ? "" : ": " + threw.message();
        return new FailureRow(
                said(threw.calls(), threw.calls().size()), null, null, threw.exception() + message, threw.lines());
    }

    private static Optional<FailureRow> compared(Report.Played expected, Report.Played actual) {
        List<Call> right = expected.calls();
        List<Call> found = actual.calls();
        for (int i = 0; i < Math.min(right.size(), found.size()); i++) {
            if (!right.get(i).equals(found.get(i))) {
                return Optional.of(new FailureRow(
                        said(found, i + 1), right.get(i).answer(), found.get(i).answer(), null, List.of()));
            }
        }
        if (expected.digest() == actual.digest()) {
            return Optional.empty();
        }
        return Optional.of(new FailureRow(
                said(found, found.size()),
                Words.say("judge.other-answers"),
                Words.say("judge.these-answers"),
                null,
                List.of()));
    }

    private static List<String> said(List<Call> calls, int until) {
        int from = Math.max(0, until - MOST_CALLS_SHOWN);
        return calls.subList(from, until).stream().map(Call::said).toList();
    }
}
