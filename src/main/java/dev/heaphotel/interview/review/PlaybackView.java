package dev.heaphotel.interview.review;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.submission.Archive.Attempt;
import dev.heaphotel.submission.verdict.GrowthView;
import dev.heaphotel.submission.verdict.VerdictView;
import dev.heaphotel.submission.verdict.VerdictWord;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.TrackGraph;
import dev.heaphotel.web.graph.TrackGraph.Notch;
import dev.heaphotel.web.graph.TrackGraph.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One moment of an interview, with the way to all the others.
 *
 * @param at      in ms since the beginning; {@code clock} says it for people
 * @param length  in ms
 * @param title   of the problem at which the candidate was
 * @param code    its text then, line by line
 * @param track   the course of it all, SVG
 * @param removed moments at which a leak was removed
 */
record PlaybackView(
        String id,
        String candidate,
        long at,
        String clock,
        long length,
        String end,
        String title,
        List<String> code,
        String track,
        List<MarkView> marks,
        List<MarkView> removed,
        List<CurveView> curves) {

    /** @param current whether it is the last one before the moment shown */
    record MarkView(
            int number,
            long millis,
            String clock,
            String kind,
            String words,
            String quote,
            String title,
            boolean current) {}

    /**
     * The telling curve of an attempt.
     *
     * @param shown whether it was the latest verdict then
     */
    record CurveView(String attempt, String title, VerdictWord verdict, Optional<GrowthView> curve, boolean shown) {}

    static PlaybackView of(Recording recording, long wanted, Function<Attempt, Optional<Judgement>> reference) {
        long at = Math.max(0, Math.min(wanted, recording.length()));
        List<Mark> marks = Mark.of(recording);
        int chapter = chapterAt(recording, marks, at);
        Optional<Chapter> open = chapter < 0
                ? Optional.empty()
                : Optional.of(recording.chapters().get(chapter));
        List<MarkView> views = views(recording, marks, at);
        return new PlaybackView(
                recording.id().toString(),
                recording.candidate(),
                at,
                Stopwatch.of(at),
                recording.length(),
                Stopwatch.of(recording.length()),
                open.map(Chapter::title).orElse(""),
                open.map(each -> recording.replay(each).at(at))
                        .orElse("")
                        .lines()
                        .map(VisibleText::of)
                        .toList(),
                track(recording, marks),
                views,
                views.stream()
                        .filter(mark -> mark.kind().equals("leak-removed"))
                        .toList(),
                curves(recording, marks, chapter, at, reference));
    }

    private static List<MarkView> views(Recording recording, List<Mark> marks, long at) {
        int current = (int) marks.stream().filter(mark -> mark.millis() <= at).count() - 1;
        List<MarkView> views = new ArrayList<>();
        for (Mark mark : marks) {
            int number = views.size();
            String title = mark.chapter() < 0
                    ? ""
                    : recording.chapters().get(mark.chapter()).title();
            views.add(new MarkView(
                    number,
                    mark.millis(),
                    mark.clock(),
                    mark.kind(),
                    mark.words(),
                    mark.quote(),
                    recording.chapters().size() > 1 ? title : "",
                    number == current));
        }
        return views;
    }

    /** The problem of the last edit or mark before the moment; the first one before all of them. */
    private static int chapterAt(Recording recording, List<Mark> marks, long at) {
        Stream<long[]> edits = recording.events().stream()
                .filter(event -> event.is("edit") && event.millis() <= at)
                .map(event -> new long[] {event.millis(), recording.place(event.problem())});
        Stream<long[]> others = marks.stream()
                .filter(mark -> mark.chapter() >= 0 && mark.millis() <= at)
                .map(mark -> new long[] {mark.millis(), mark.chapter()});
        return Stream.concat(edits, others)
                .filter(each -> each[1] >= 0)
                .max(Comparator.comparingLong(each -> each[0]))
                .map(each -> (int) each[1])
                .orElse(recording.chapters().isEmpty() ? -1 : 0);
    }

    private static String track(Recording recording, List<Mark> marks) {
        List<Long> doings = recording.events().stream()
                .filter(event -> event.is("edit"))
                .map(Event::millis)
                .toList();
        List<Stretch> rests = recording.rests().stream()
                .map(rest -> new Stretch(rest.getKey(), rest.getValue()))
                .toList();
        List<Notch> notches = marks.stream()
                .map(mark -> new Notch(mark.millis(), mark.kind(), mark.clock() + " " + mark.words()))
                .toList();
        String sentence = Texts.say(
                "review.track.sentence", doings.size(), recording.attempts().size(), Stopwatch.of(recording.length()));
        return TrackGraph.draw(
                "track", Texts.say("review.track.title"), sentence, recording.length(), doings, rests, notches);
    }

    private static List<CurveView> curves(
            Recording recording,
            List<Mark> marks,
            int chapter,
            long at,
            Function<Attempt, Optional<Judgement>> reference) {
        Optional<Mark> latest = marks.stream()
                .filter(mark -> mark.attempt().isPresent() && mark.chapter() == chapter && mark.millis() <= at)
                .reduce((one, next) -> next);
        List<CurveView> curves = new ArrayList<>();
        for (Attempt attempt : recording.attempts()) {
            attempt.judgement().ifPresent(judged -> {
                String prefix = "p" + curves.size();
                Optional<GrowthView> hero = VerdictView.curves(prefix, judged, reference.apply(attempt)).stream()
                        .filter(curve -> curve.plain().isPresent())
                        .findFirst();
                boolean shown = latest.flatMap(Mark::attempt)
                        .filter(attempt.id()::equals)
                        .isPresent();
                curves.add(new CurveView(
                        attempt.id().toString(), title(recording, attempt), VerdictWord.of(judged), hero, shown));
            });
        }
        return curves;
    }

    /** {@code Run 3}, as it is called on all of these pages. */
    static String title(Recording recording, Attempt attempt) {
        return attempt.kind() + " " + recording.number(attempt);
    }
}
