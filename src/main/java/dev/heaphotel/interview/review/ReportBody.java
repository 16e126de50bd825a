package dev.heaphotel.interview.review;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.submission.Archive.Attempt;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report for programs. Times named {@code at} are ms since the interview began; names of fields do not change.
 *
 * @param ended null while it goes on
 */
record ReportBody(
        UUID interview,
        String candidate,
        Instant began,
        @Nullable Instant ended,
        List<ProblemBody> problems,
        List<FactBody> facts,
        List<CardBody> scorecards) {

    record ProblemBody(
            String problem, String version, String title, List<AttemptBody> attempts, List<Long> leakRemovedAt) {}

    /** @param judgement as the API has it; null while it is not known */
    record AttemptBody(
            UUID id,
            String kind,
            long at,
            @Nullable String claim,
            String source,
            @Nullable Judgement judgement) {

        static AttemptBody of(Recording recording, Attempt attempt) {
            return new AttemptBody(
                    attempt.id(),
                    attempt.run() ? "RUN" : "SUBMIT",
                    recording.millis(attempt),
                    attempt.claim().orElse(null),
                    attempt.source(),
                    attempt.judgement().orElse(null));
        }
    }

    /** @param at null where there is no one moment */
    record FactBody(String skill, String fact, @Nullable Long at) {}

    record CardBody(
            String author,
            List<RatingBody> skills,
            @Nullable String recommendation,
            String summary) {}

    /** @param rating 1 to 4, null where it is not rated */
    record RatingBody(String skill, @Nullable Integer rating, String comment) {}

    static ReportBody of(Recording recording, List<Scorecard> cards, List<Evidence> evidence) {
        return new ReportBody(
                recording.id(),
                recording.candidate(),
                recording.began(),
                recording.ended().orElse(null),
                recording.chapters().stream()
                        .map(chapter -> problem(recording, chapter))
                        .toList(),
                evidence.stream()
                        .map(fact -> new FactBody(fact.skill(), fact.words(), fact.timed() ? fact.at() : null))
                        .toList(),
                cards.stream().map(ReportBody::card).toList());
    }

    private static ProblemBody problem(Recording recording, Chapter chapter) {
        return new ProblemBody(
                chapter.slug(),
                chapter.version(),
                chapter.title(),
                recording.attempts(chapter).stream()
                        .map(attempt -> AttemptBody.of(recording, attempt))
                        .toList(),
                recording.removed(chapter).stream()
                        .map(removed -> removed.edit().millis())
                        .toList());
    }

    static CardBody card(Scorecard card) {
        return new CardBody(
                card.authorName(),
                card.skills().stream()
                        .map(each -> new RatingBody(each.skill().words(), each.rating(), each.comment()))
                        .toList(),
                card.recommendation().map(Enum::name).orElse(null),
                card.summary());
    }
}
