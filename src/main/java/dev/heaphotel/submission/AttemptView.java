package dev.heaphotel.submission;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.submission.verdict.VerdictWord;
import dev.heaphotel.unit.VisibleText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One attempt in a list or at the head of a comparison.
 *
 * @param kind    {@code Run} or {@code Submission}
 * @param instant when it was handed in, for programs; {@code when} says it for people
 * @param classes what was measured, the most telling first, a few of them
 * @param claim   what was predicted; empty without a prediction
 */
record AttemptView(
        String id,
        String slug,
        String kind,
        String instant,
        String when,
        VerdictWord verdict,
        List<VerdictWord.Measured> classes,
        String claim) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static AttemptView of(Submission submission, Optional<Judgement> judgement) {
        String unknown = submission.state() == Submission.State.QUEUED ? "Waiting" : "Being weighed";
        return new AttemptView(
                submission.id().toString(),
                submission.problem(),
                kind(submission),
                submission.createdAt().toString(),
                when(submission.createdAt()),
                judgement.map(VerdictWord::of).orElseGet(() -> VerdictWord.unknown(unknown)),
                judgement.map(VerdictWord::measured).orElse(List.of()),
                VisibleText.of(submission.claim().orElse("")));
    }

    static String kind(Submission submission) {
        return submission.kind() == Depth.RUN ? "Run" : "Submission";
    }

    static String when(Instant instant) {
        return WHEN.format(instant);
    }
}
