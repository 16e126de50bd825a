package dev.heaphotel.interview.review;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.ClaimRow;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.submission.Archive.Attempt;
import dev.heaphotel.submission.CodeDifference;
import dev.heaphotel.submission.verdict.VerdictWord;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gathers what a recording says about the house's skills. */
final class Gathering {

    private static final int LONGEST_CLAIM = 80;

    private final Recording recording;
    private final Function<Attempt, Optional<Judgement>> reference;
    private final List<Evidence> found = new ArrayList<>();

    private Gathering(Recording recording, Function<Attempt, Optional<Judgement>> reference) {
        this.recording = recording;
        this.reference = reference;
    }

    /** @param reference how the reference is judged on an attempt's inputs, where that is known */
    static List<Evidence> of(Recording recording, Function<Attempt, Optional<Judgement>> reference) {
        Gathering gathering = new Gathering(recording, reference);
        for (Chapter chapter : recording.chapters()) {
            gathering.analysis(chapter);
            gathering.diagnosis(chapter);
            gathering.fix(chapter);
            gathering.design(chapter);
        }
        gathering.communication();
        return List.copyOf(gathering.found);
    }

    private void analysis(Chapter chapter) {
        List<Attempt> claimed = recording.attempts(chapter).stream()
                .filter(attempt -> attempt.judgement().map(Judgement::claim).isPresent())
                .toList();
        if (claimed.isEmpty()) {
            found.add(Evidence.of("space-analysis", Texts.say("review.evidence.no-claim", chapter.title())));
        }
        for (Attempt attempt : claimed) {
            ClaimRow claim = attempt.judgement().map(Judgement::claim).orElseThrow();
            String said = VisibleText.of(claim.said(), LONGEST_CLAIM);
            String words = claim.agrees()
                    ? Texts.say("review.evidence.claim.right", said)
                    : claim.measured() == null || claim.measured().isEmpty()
                            ? Texts.say("review.evidence.claim.wrong", said)
                            : Texts.say("review.evidence.claim.measured", said, claim.measured());
            found.add(new Evidence("space-analysis", words, recording.millis(attempt)));
        }
    }

    private void diagnosis(Chapter chapter) {
        List<LeakRemoved> removed = recording.removed(chapter);
        for (LeakRemoved each : removed) {
            long at = each.edit().millis();
            int hints = recording.count("hint", chapter, 0, at);
            found.add(new Evidence(
                    "leak-diagnosis",
                    Texts.say(
                            "review.evidence.removed",
                            Stopwatch.of(each.leakedAt()),
                            Stopwatch.of(at - each.leakedAt()),
                            hints),
                    at));
        }
        Optional<Attempt> last = recording.last(chapter);
        boolean leaks =
                last.flatMap(Attempt::judgement).filter(LeakRemoved::leaks).isPresent();
        if (leaks) {
            String held = String.join(
                    ", ", last.orElseThrow().judgement().orElseThrow().held());
            found.add(new Evidence(
                    "leak-diagnosis",
                    held.isEmpty()
                            ? Texts.say("review.evidence.still", chapter.title())
                            : Texts.say(
                                    "review.evidence.still-held", chapter.title(), VisibleText.of(held, LONGEST_CLAIM)),
                    recording.millis(last.get())));
        } else if (last.isPresent() && removed.isEmpty()) {
            found.add(Evidence.of("leak-diagnosis", Texts.say("review.evidence.never", chapter.title())));
        }
    }

    private void fix(Chapter chapter) {
        List<Attempt> attempts = recording.attempts(chapter);
        recording
                .last(chapter)
                .ifPresent(last -> found.add(new Evidence(
                        "fix-quality",
                        Texts.say(
                                "review.evidence.attempts",
                                chapter.title(),
                                attempts.size(),
                                VerdictWord.of(last.judgement().orElseThrow()).word()),
                        recording.millis(last))));
        for (LeakRemoved each : recording.removed(chapter)) {
            CodeDifference change = CodeDifference.of(
                    recording.attempt(each.leaked()).orElseThrow().source(),
                    recording.attempt(each.clean()).orElseThrow().source());
            found.add(new Evidence(
                    "fix-quality",
                    Texts.say("review.evidence.change", change.added(), change.gone()),
                    each.edit().millis()));
        }
    }

    private void communication() {
        int written = count("message");
        int asked = count("question");
        int answered = count("answer");
        found.add(Evidence.of("communication", Texts.say("review.evidence.answered", answered, asked)));
        if (written > 0) {
            found.add(Evidence.of("communication", Texts.say("review.evidence.messages", written)));
        }
    }

    private int count(String kind) {
        return (int) recording.events().stream().filter(event -> event.is(kind)).count();
    }

    /** What the last attempt costs beside what the reference costs. */
    private void design(Chapter chapter) {
        recording.last(chapter).ifPresent(last -> {
            Optional<Judgement> other = reference.apply(last);
            last.judgement().orElseThrow().growth().stream()
                    .filter(row -> row.bound() != null && !row.lifetime().equals("stack"))
                    .forEach(row -> found.add(new Evidence(
                            "design", cost(row, other.flatMap(judged -> same(judged, row))), recording.millis(last))));
        });
    }

    private static Optional<GrowthRow> same(Judgement judged, GrowthRow row) {
        return judged.growth().stream()
                .filter(each ->
                        each.axis().equals(row.axis()) && each.lifetime().equals(row.lifetime()))
                .findFirst();
    }

    private static String cost(GrowthRow row, Optional<GrowthRow> reference) {
        String own = Texts.say(
                "review.evidence.cost",
                Texts.say("web.lifetime." + row.lifetime()),
                row.label(),
                cost(row),
                String.valueOf(row.bound()));
        return reference
                .map(other -> own + " " + Texts.say("review.evidence.reference", cost(other)))
                .orElse(own);
    }

    private static String cost(GrowthRow row) {
        if (!row.measured().startsWith("O(")) {
            return Texts.say("web.undecided");
        }
        return row.measured().equals("O(1)")
                ? row.measured()
                : row.measured() + ", " + Figures.number(row.bytesPerUnit()) + "\u00a0B";
    }
}
