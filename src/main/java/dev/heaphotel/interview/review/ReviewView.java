package dev.heaphotel.interview.review;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.submission.Archive.Attempt;
import dev.heaphotel.submission.verdict.GrowthView;
import dev.heaphotel.submission.verdict.OverlaidView;
import dev.heaphotel.submission.verdict.TimelineView;
import dev.heaphotel.submission.verdict.VerdictView;
import dev.heaphotel.submission.verdict.VerdictWord;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.OverlaidGrowth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The attempts of an interview with their curves, problem by problem. */
record ReviewView(String id, String candidate, List<ChapterView> chapters) {

    /** Beside the reference. */
    static final int MOST = OverlaidGrowth.MOST - 1;

    /**
     * What is wanted.
     *
     * @param chosen ids of attempts; empty for the latest ones
     * @param beside side by side, not laid over each other
     */
    record Wish(List<String> chosen, boolean beside) {}

    /**
     * @param overlaid one picture for each memory; empty where they stand side by side
     * @param beside   pictures of each memory, attempt by attempt; likewise
     */
    record ChapterView(String slug, String title, List<Row> rows, List<OverlaidView> overlaid, List<Beside> beside) {}

    /** @param past whether it was past its bound in one of them */
    record Beside(String lifetime, String axis, String symbol, boolean past, List<Picture> pictures) {}

    record Picture(String title, GrowthView curve) {}

    record Row(
            String id,
            String title,
            long at,
            String clock,
            VerdictWord verdict,
            List<VerdictWord.Measured> classes,
            String claim,
            boolean chosen,
            Optional<String> before,
            Optional<TimelineView> timeline) {}

    static ReviewView of(Recording recording, Wish wish, Function<Attempt, Optional<Judgement>> reference) {
        List<ChapterView> chapters = new ArrayList<>();
        for (Chapter chapter : recording.chapters()) {
            chapters.add(new Making(recording, chapter, wish, reference).make("c" + chapters.size()));
        }
        return new ReviewView(recording.id().toString(), recording.candidate(), chapters);
    }

    /** One chapter's. */
    private record Making(
            Recording recording, Chapter chapter, Wish wish, Function<Attempt, Optional<Judgement>> reference) {

        ChapterView make(String prefix) {
            List<Attempt> attempts = recording.attempts(chapter);
            List<Attempt> chosen = chosen(attempts);
            return new ChapterView(
                    chapter.slug(),
                    chapter.title(),
                    rows(attempts, chosen, prefix),
                    wish.beside() ? List.of() : OverlaidView.of(prefix, named(chosen)),
                    wish.beside() ? beside(chosen, prefix) : List.of());
        }

        private List<Attempt> chosen(List<Attempt> attempts) {
            List<Attempt> weighed = attempts.stream()
                    .filter(each -> each.judgement()
                            .filter(it -> !it.growth().isEmpty())
                            .isPresent())
                    .toList();
            List<Attempt> wanted = weighed.stream()
                    .filter(each -> wish.chosen().contains(each.id().toString()))
                    .toList();
            List<Attempt> any = wanted.isEmpty() ? weighed : wanted;
            return any.subList(Math.max(0, any.size() - MOST), any.size());
        }

        private List<OverlaidView.Named> named(List<Attempt> chosen) {
            List<OverlaidView.Named> named = new ArrayList<>();
            chosen.forEach(each -> named.add(new OverlaidView.Named(
                    PlaybackView.title(recording, each), each.judgement().orElseThrow(), false)));
            if (!chosen.isEmpty()) {
                reference
                        .apply(chosen.get(chosen.size() - 1))
                        .ifPresent(judged ->
                                named.add(new OverlaidView.Named(Texts.say("review.reference"), judged, true)));
            }
            return named;
        }

        private List<Row> rows(List<Attempt> attempts, List<Attempt> chosen, String prefix) {
            List<Row> rows = new ArrayList<>();
            for (Attempt attempt : attempts) {
                Optional<String> before = rows.isEmpty()
                        ? Optional.empty()
                        : Optional.of(rows.get(rows.size() - 1).id());
                rows.add(row(attempt, chosen.contains(attempt), before, prefix + "-t" + rows.size()));
            }
            return rows;
        }

        private Row row(Attempt attempt, boolean chosen, Optional<String> before, String id) {
            long at = recording.millis(attempt);
            return new Row(
                    attempt.id().toString(),
                    PlaybackView.title(recording, attempt),
                    at,
                    Stopwatch.of(at),
                    attempt.judgement()
                            .map(VerdictWord::of)
                            .orElseGet(() -> VerdictWord.unknown(Texts.say("submission.being-weighed"))),
                    attempt.judgement().map(VerdictWord::measured).orElse(List.of()),
                    VisibleText.of(attempt.claim().orElse("")),
                    chosen,
                    before,
                    chosen ? attempt.judgement().flatMap(judged -> TimelineView.of(id, judged)) : Optional.empty());
        }

        private List<Beside> beside(List<Attempt> chosen, String prefix) {
            Map<String, List<Picture>> pictures = new LinkedHashMap<>();
            for (Attempt attempt : chosen) {
                Optional<Judgement> other = reference.apply(attempt);
                String own = prefix + "-" + recording.number(attempt);
                VerdictView.curves(own, attempt.judgement().orElseThrow(), other).stream()
                        .filter(curve -> curve.plain().isPresent())
                        .forEach(curve -> pictures.computeIfAbsent(
                                        curve.lifetime() + " " + curve.axis(), key -> new ArrayList<>())
                                .add(new Picture(PlaybackView.title(recording, attempt), curve)));
            }
            return pictures.values().stream().map(Making::beside).toList();
        }

        private static Beside beside(List<Picture> pictures) {
            GrowthView any = pictures.get(0).curve();
            boolean past = pictures.stream()
                    .anyMatch(picture -> picture.curve().standing().equals("past"));
            return new Beside(any.lifetime(), any.axis(), any.symbol(), past, pictures);
        }
    }
}
