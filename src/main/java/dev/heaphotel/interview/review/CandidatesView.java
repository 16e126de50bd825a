package dev.heaphotel.interview.review;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.ClaimRow;
import dev.heaphotel.submission.Archive.Attempt;
import dev.heaphotel.submission.verdict.OverlaidView;
import dev.heaphotel.submission.verdict.VerdictWord;
import dev.heaphotel.unit.Verdict;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Candidates who had the same problems, problem by problem. */
record CandidatesView(List<ProblemView> problems) {

    /**
     * @param versions more than one: not everybody had the same version of it
     * @param curves   each candidate's last attempt
     */
    record ProblemView(
            String slug, String title, int versions, List<Row> rows, List<OverlaidView> curves, List<Trap> traps) {}

    /**
     * @param first when something was handed in first; a dash for never
     * @param mended how long a leak stayed from when it was measured first; a dash where none was removed
     */
    record Row(
            String id,
            String candidate,
            Optional<VerdictWord> verdict,
            List<VerdictWord.Measured> classes,
            int attempts,
            String first,
            String accepted,
            String mended,
            int hints,
            String claims,
            String opinions) {}

    /** The same mistake, and who made it. */
    record Trap(String lifetime, String shape, List<Fallen> fallen) {

        public boolean shared() {
            return fallen.size() > 1;
        }
    }

    /** @param out whether they were out of it by their last attempt */
    record Fallen(String id, String candidate, long at, String clock, boolean out) {}

    /** @param cards the scorecards of an interview that may be read */
    static CandidatesView of(
            List<Recording> recordings,
            Function<Recording, List<Scorecard>> cards,
            Function<Attempt, Optional<Judgement>> reference) {
        Set<String> slugs = new LinkedHashSet<>();
        recordings.forEach(each -> each.chapters().forEach(chapter -> slugs.add(chapter.slug())));
        List<ProblemView> problems = new ArrayList<>();
        for (String slug : slugs) {
            List<Recording> having = recordings.stream()
                    .filter(each -> each.chapter(slug).isPresent())
                    .toList();
            if (having.size() > 1) {
                problems.add(problem(slug, having, cards, reference, "k" + problems.size()));
            }
        }
        return new CandidatesView(problems);
    }

    private static ProblemView problem(
            String slug,
            List<Recording> having,
            Function<Recording, List<Scorecard>> cards,
            Function<Attempt, Optional<Judgement>> reference,
            String prefix) {
        return new ProblemView(
                slug,
                having.get(0).chapter(slug).orElseThrow().title(),
                (int) having.stream()
                        .map(each -> each.chapter(slug).orElseThrow().version())
                        .distinct()
                        .count(),
                having.stream()
                        .map(each -> row(each, each.chapter(slug).orElseThrow(), cards.apply(each)))
                        .toList(),
                OverlaidView.of(prefix, named(slug, having, reference)),
                traps(slug, having));
    }

    private static List<OverlaidView.Named> named(
            String slug, List<Recording> having, Function<Attempt, Optional<Judgement>> reference) {
        List<OverlaidView.Named> named = new ArrayList<>();
        Optional<Judgement> known = Optional.empty();
        for (Recording each : having) {
            Optional<Attempt> last = each.last(each.chapter(slug).orElseThrow());
            if (last.isPresent() && named.size() < ReviewView.MOST) {
                named.add(new OverlaidView.Named(
                        each.candidate(), last.get().judgement().orElseThrow(), false));
                known = known.or(() -> reference.apply(last.get()));
            }
        }
        known.ifPresent(judged -> named.add(new OverlaidView.Named(Texts.say("review.reference"), judged, true)));
        return named;
    }

    private static Row row(Recording recording, Chapter chapter, List<Scorecard> cards) {
        List<Attempt> attempts = recording.attempts(chapter);
        Optional<Judgement> last = recording.last(chapter).flatMap(Attempt::judgement);
        List<LeakRemoved> removed = recording.removed(chapter);
        List<ClaimRow> claims = attempts.stream()
                .map(attempt -> attempt.judgement().map(Judgement::claim).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return new Row(
                recording.id().toString(),
                recording.candidate(),
                last.map(VerdictWord::of),
                last.map(VerdictWord::measured).orElse(List.of()),
                attempts.size(),
                attempts.stream()
                        .findFirst()
                        .map(each -> clock(recording, each))
                        .orElse("–"),
                attempts.stream()
                        .filter(CandidatesView::isAccepted)
                        .findFirst()
                        .map(each -> clock(recording, each))
                        .orElse("–"),
                removed.isEmpty()
                        ? "–"
                        : Stopwatch.of(
                                removed.get(0).edit().millis() - removed.get(0).leakedAt()),
                recording.count("hint", chapter, 0, Long.MAX_VALUE),
                claims.isEmpty()
                        ? "–"
                        : claims.stream().filter(ClaimRow::agrees).count() + "/" + claims.size(),
                opinions(cards));
    }

    private static boolean isAccepted(Attempt attempt) {
        return attempt.judgement()
                .filter(judged -> judged.verdict() == Verdict.ACCEPTED && !attempt.run())
                .isPresent();
    }

    private static String clock(Recording recording, Attempt attempt) {
        return Stopwatch.of(recording.millis(attempt));
    }

    private static String opinions(List<Scorecard> cards) {
        long inFavour = cards.stream()
                .flatMap(card -> card.recommendation().stream())
                .filter(Recommendation::inFavour)
                .count();
        return cards.isEmpty() ? "–" : inFavour + "/" + cards.size();
    }

    /** Those into which most fell first. */
    private static List<Trap> traps(String slug, List<Recording> having) {
        Map<Fingerprint, Map<String, Fallen>> traps = new LinkedHashMap<>();
        for (Recording recording : having) {
            Chapter chapter = recording.chapter(slug).orElseThrow();
            List<Fingerprint> atLast =
                    recording.last(chapter).map(CandidatesView::prints).orElse(List.of());
            for (Attempt attempt : recording.attempts(chapter)) {
                for (Fingerprint print : prints(attempt)) {
                    long at = recording.millis(attempt);
                    traps.computeIfAbsent(print, key -> new LinkedHashMap<>())
                            .putIfAbsent(
                                    recording.id().toString(),
                                    new Fallen(
                                            recording.id().toString(),
                                            recording.candidate(),
                                            at,
                                            Stopwatch.of(at),
                                            !atLast.contains(print)));
                }
            }
        }
        return traps.entrySet().stream()
                .map(trap -> new Trap(
                        trap.getKey().lifetime(),
                        VisibleText.of(trap.getKey().shape()),
                        List.copyOf(trap.getValue().values())))
                .sorted((one, other) -> other.fallen().size() - one.fallen().size())
                .toList();
    }

    private static List<Fingerprint> prints(Attempt attempt) {
        return attempt.judgement()
                .map(judged -> Fingerprint.of(judged, attempt.source()))
                .orElse(List.of());
    }
}
