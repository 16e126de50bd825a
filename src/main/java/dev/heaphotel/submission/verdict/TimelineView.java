package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.Timeline;
import dev.heaphotel.judge.Judgement.TimelinePoint;
import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.TimelineGraph;
import dev.heaphotel.web.graph.TimelineGraph.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Memory over time in the largest run: a sentence and its picture, SVG.
 *
 * @param moments what the picture shows, as far as a table can
 */
public record TimelineView(String sentence, String picture, List<Row> moments) {

    /** More are no help to whoever reads them one by one. */
    private static final int MOST_ROWS = 24;

    /** So many bytes were allocated, and at least and at most so many held. */
    public record Row(String allocated, String low, String high) {

        static Row of(TimelinePoint point) {
            return new Row(Figures.bytes(point.allocated()), Figures.bytes(point.low()), Figures.bytes(point.high()));
        }
    }

    /**
     * Empty where memory was not followed over time.
     *
     * @param id of the picture, unique on its page
     */
    public static Optional<TimelineView> of(String id, Judgement judgement) {
        return Optional.ofNullable(judgement.timeline())
                .filter(timeline -> timeline.points().size() > 1)
                .map(timeline -> of(id, timeline, judgement.growth()));
    }

    private static TimelineView of(String id, Timeline timeline, List<GrowthRow> growth) {
        String sentence = sentence(timeline, growth);
        List<Moment> moments = timeline.points().stream()
                .map(point -> new Moment(point.allocated(), point.low(), point.high()))
                .toList();
        return new TimelineView(sentence, TimelineGraph.draw(id, sentence, moments), rows(timeline.points()));
    }

    /** Of each stretch the moment at which most was held, and the end of all. */
    private static List<Row> rows(List<TimelinePoint> points) {
        List<TimelinePoint> inOrder = points.stream()
                .sorted(Comparator.comparingLong(TimelinePoint::allocated))
                .toList();
        int stretch = (inOrder.size() + MOST_ROWS - 2) / (MOST_ROWS - 1);
        List<TimelinePoint> kept = new ArrayList<>();
        for (int from = 0; from < inOrder.size(); from += stretch) {
            kept.add(inOrder.subList(from, Math.min(inOrder.size(), from + stretch)).stream()
                    .max(Comparator.comparingLong(TimelinePoint::low))
                    .orElseThrow());
        }
        TimelinePoint end = inOrder.get(inOrder.size() - 1);
        if (!kept.contains(end)) {
            kept.add(end);
        }
        return kept.stream().map(Row::of).toList();
    }

    private static String sentence(Timeline timeline, List<GrowthRow> growth) {
        String label = growth.stream()
                .filter(row -> row.axis().equals(timeline.axis()))
                .map(GrowthRow::label)
                .findFirst()
                .orElse(timeline.axis());
        TimelinePoint last = timeline.points().get(timeline.points().size() - 1);
        long most =
                timeline.points().stream().mapToLong(TimelinePoint::low).max().orElse(0);
        return Texts.say(
                "submission.judged.timeline",
                label,
                Figures.count(timeline.size()),
                Figures.bytes(last.allocated()),
                Figures.bytes(most));
    }
}
