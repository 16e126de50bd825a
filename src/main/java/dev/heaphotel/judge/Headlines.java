package dev.heaphotel.judge;

import dev.heaphotel.feedback.Words;
import dev.heaphotel.judge.Judgement.FailureRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verdict in one sentence, where answers decide it. */
final class Headlines {

    private Headlines() {}

    static String wrong(FailureRow failure) {
        return Words.say(
                "judge.wrong",
                Map.of(
                        "call",
                        lastCall(failure),
                        "actual",
                        said(failure.actual()),
                        "expected",
                        said(failure.expected())));
    }

    static String threw(FailureRow failure) {
        String exception = String.valueOf(failure.exception());
        return failure.at().isEmpty()
                ? Words.say("judge.threw", Map.of("call", lastCall(failure), "exception", exception))
                : Words.say(
                        "judge.threw.at",
                        Map.of(
                                "call",
                                lastCall(failure),
                                "exception",
                                exception,
                                "line",
                                "" + failure.at().get(0)));
    }

    private static String lastCall(FailureRow failure) {
        List<String> calls = failure.calls();
        return calls.isEmpty() ? Words.say("judge.program") : calls.get(calls.size() - 1);
    }

    private static String said(@Nullable String answer) {
        return answer == null || answer.isEmpty() ? Words.say("judge.nothing") : answer;
    }
}
