package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.Judgement.FailureRow;
import dev.heaphotel.unit.VisibleText;
import java.util.List;
import java.util.Optional;

/** The smallest sequence of calls that goes wrong. Everything in it may be the candidate's own text. */
public record FailureView(
        List<String> calls,
        Optional<String> expected,
        Optional<String> actual,
        Optional<String> exception,
        List<Integer> at) {

    private static final int LONGEST = 4000;

    static FailureView of(FailureRow row) {
        return new FailureView(
                row.calls().stream().map(FailureView::shown).toList(),
                Optional.ofNullable(row.expected()).map(FailureView::shown),
                Optional.ofNullable(row.actual()).map(FailureView::shown),
                Optional.ofNullable(row.exception()).map(FailureView::shown),
                row.at());
    }

    private static String shown(String text) {
        return VisibleText.of(text, LONGEST);
    }
}
