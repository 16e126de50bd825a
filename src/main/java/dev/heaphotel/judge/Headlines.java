package dev.heaphotel.judge;

import dev.heaphotel.judge.Judgement.FailureRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verdict in one sentence, where answers decide it. */
final class Headlines {

    private Headlines() {}

    static String wrong(FailureRow failure) {
        return lastCall(failure) + " returned " + said(failure.actual()) + " where " + said(failure.expected())
                + " was expected.";
    }

    static String threw(FailureRow failure) {
        String where = failure.at().isEmpty() ? "" : " at line " + failure.at().get(0);
        return lastCall(failure) + " threw " + failure.exception() + where + ".";
    }

    private static String lastCall(FailureRow failure) {
        List<String> calls = failure.calls();
        return calls.isEmpty() ? "The program" : calls.get(calls.size() - 1);
    }

    private static String said(@Nullable String answer) {
        return answer == null || answer.isEmpty() ? "nothing" : answer;
    }
}
