package dev.heaphotel.submission;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.submission.verdict.VerdictWord;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One attempt in a list or at the head of a comparison.
 *
 * @param run     whether it was a run, not a submission; {@code kind} says it for people
 * @param instant when it was handed in, for programs; {@code when} says it for people
 * @param classes what was measured, the most telling first, a few of them
 * @param claim   what was predicted; empty without a prediction
 */
record AttemptView(
        String id,
        String slug,
        boolean run,
        String kind,
        String instant,
        String when,
        VerdictWord verdict,
        List<VerdictWord.Measured> classes,
        String claim) {

    static AttemptView of(Submission submission, Optional<Judgement> judgement) {
        String unknown = submission.state() == Submission.State.QUEUED
                ? Texts.say("submission.waiting")
                : Texts.say("submission.being-weighed");
        return new AttemptView(
                submission.id().toString(),
                submission.problem(),
                submission.kind() == Depth.RUN,
                kind(submission),
                submission.createdAt().toString(),
                when(submission.createdAt()),
                judgement.map(VerdictWord::of).orElseGet(() -> VerdictWord.unknown(unknown)),
                judgement.map(VerdictWord::measured).orElse(List.of()),
                VisibleText.of(submission.claim().orElse("")));
    }

    static String kind(Submission submission) {
        return submission.kind() == Depth.RUN
                ? Texts.say("submission.kind.run")
                : Texts.say("submission.kind.submission");
    }

    static String when(Instant instant) {
        return Texts.moment("web.moment.exact", instant);
    }
}
