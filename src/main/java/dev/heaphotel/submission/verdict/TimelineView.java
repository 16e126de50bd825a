package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.Timeline;
import dev.heaphotel.judge.Judgement.TimelinePoint;
import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.TimelineGraph;
import dev.heaphotel.web.graph.TimelineGraph.Moment;
import java.util.List;
import java.util.Optional;

/** Memory over time in the largest run: a sentence and its picture, SVG. */
public record TimelineView(String sentence, String picture) {

    static Optional<TimelineView> of(Timeline timeline, List<GrowthRow> growth) {
        if (timeline.points().size() < 2) {
            return Optional.empty();
        }
        String sentence = sentence(timeline, growth);
        List<Moment> moments = timeline.points().stream()
                .map(point -> new Moment(point.allocated(), point.low(), point.high()))
                .toList();
        return Optional.of(new TimelineView(sentence, TimelineGraph.draw("timeline", sentence, moments)));
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
