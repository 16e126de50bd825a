package dev.heaphotel.judge;

import dev.heaphotel.feedback.Next;
import dev.heaphotel.feedback.Words;
import dev.heaphotel.unit.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a candidate gets when our machinery failed every time. */
final class SystemErrors {

    private SystemErrors() {}

    static Judgement judgement(String problem, String reference) {
        return new Judgement(
                problem,
                Verdict.SYSTEM_ERROR,
                "unknown",
                Judgement.Tests.NONE,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                "",
                0,
                new Judgement.SandboxRow(Map.of()),
                null,
                null,
                List.of(),
                List.of(),
                Words.say("judge.machinery", Map.of("reference", reference)),
                Next.after(Verdict.SYSTEM_ERROR, Optional.empty()),
                0,
                reference,
                null);
    }
}
