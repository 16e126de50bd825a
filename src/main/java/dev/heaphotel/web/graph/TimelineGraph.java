package dev.heaphotel.web.graph;

import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.Paper.Range;
import dev.heaphotel.web.graph.Svg.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Memory held against bytes allocated so far, as a filled curve: a sawtooth looks like breathing, a leak like a tide. */
public final class TimelineGraph {

    /** More than the eye can tell apart at this width. */
    private static final int MOST_MOMENTS = 360;

    private TimelineGraph() {}

    /** At this many bytes allocated, between {@code low} and {@code high} bytes were held. */
    public record Moment(long allocated, long low, long high) {}

    /** Two moments at least. */
    public static String draw(String id, String sentence, List<Moment> moments) {
        List<Moment> shown = thin(moments.stream()
                .sorted(Comparator.comparingLong(Moment::allocated))
                .toList());
        Range across = new Range(0, Math.max(1, shown.get(shown.size() - 1).allocated()));
        double high = shown.stream().mapToDouble(Moment::high).max().orElse(1);
        Range up = new Range(0, Math.max(Unit.BYTES.least(), high * 1.06));
        Paper paper = new Paper(Scale.Kind.LINEAR, across, up, id, Texts.say("web.graph.over-time"), sentence);
        paper.axes(Texts.say("web.graph.allocated-so-far"), Figures::bytes, Unit.BYTES);
        paper.path("tide", filled(paper, shown), true);
        paper.path("tide-slack", slack(paper, shown), true);
        paper.path(
                "tide-edge",
                shown.stream()
                        .map(moment -> paper.spot(moment.allocated(), moment.low()))
                        .toList(),
                false);
        Moment last = shown.get(shown.size() - 1);
        paper.label("tide-end", last.low(), Texts.say("web.graph.held", Figures.bytes(last.low())));
        return paper.close();
    }

    private static List<Spot> filled(Paper paper, List<Moment> moments) {
        List<Spot> edge = new ArrayList<>();
        edge.add(paper.spot(moments.get(0).allocated(), 0));
        moments.forEach(moment -> edge.add(paper.spot(moment.allocated(), Math.max(0, moment.low()))));
        edge.add(paper.spot(moments.get(moments.size() - 1).allocated(), 0));
        return edge;
    }

    private static List<Spot> slack(Paper paper, List<Moment> moments) {
        List<Spot> edge = new ArrayList<>();
        moments.forEach(moment -> edge.add(paper.spot(moment.allocated(), moment.high())));
        for (int i = moments.size() - 1; i >= 0; i--) {
            edge.add(paper.spot(
                    moments.get(i).allocated(), Math.max(0, moments.get(i).low())));
        }
        return edge;
    }

    /** Keeps the highest and the last of each stretch, so that no peak is lost. */
    private static List<Moment> thin(List<Moment> moments) {
        if (moments.size() <= MOST_MOMENTS) {
            return moments;
        }
        List<Moment> kept = new ArrayList<>();
        int stretch = (moments.size() * 2 + MOST_MOMENTS - 1) / MOST_MOMENTS;
        for (int from = 0; from < moments.size(); from += stretch) {
            List<Moment> part = moments.subList(from, Math.min(moments.size(), from + stretch));
            Moment highest =
                    part.stream().max(Comparator.comparingLong(Moment::high)).orElseThrow();
            kept.add(highest);
            Moment last = part.get(part.size() - 1);
            if (last.allocated() > highest.allocated()) {
                kept.add(last);
            }
        }
        return kept;
    }
}
