package dev.heaphotel.web.graph;

import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.GrowthSeries.Weighing;
import dev.heaphotel.web.graph.Paper.Range;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Two measured curves of one memory along one axis in one picture: the earlier one in slate, dashed, the later one in ink. */
public final class ComparedGrowth {

    private static final double HEADROOM_PLAIN = 1.06;
    private static final double HEADROOM_LOG = 1.5;

    private final GrowthSeries before;
    private final GrowthSeries after;
    private final Scale.Kind kind;

    private ComparedGrowth(GrowthSeries before, GrowthSeries after, Scale.Kind kind) {
        this.before = before;
        this.after = after;
        this.kind = kind;
    }

    /** @param sentence what the picture says, for those who do not see it */
    public static String plain(String id, GrowthSeries before, GrowthSeries after, String sentence) {
        return new ComparedGrowth(before, after, Scale.Kind.LINEAR).draw(id + "-plain", sentence);
    }

    /** On logarithmic axes. */
    public static String logarithmic(String id, GrowthSeries before, GrowthSeries after, String sentence) {
        return new ComparedGrowth(before, after, Scale.Kind.LOG).draw(id + "-log", sentence);
    }

    private String draw(String id, String sentence) {
        Paper paper = new Paper(
                kind, sizes(), values(), id, Texts.say("web.graph.before-and-after", after.title()), sentence);
        paper.axes(after.axis() + " " + after.symbol(), Figures::tick, after.unit());
        curve(paper, before, "earlier", Texts.say("web.graph.before") + " ", true);
        curve(paper, after, "fit", Texts.say("web.graph.after") + " ", false);
        return paper.close();
    }

    private void curve(Paper paper, GrowthSeries series, String style, String word, boolean angular) {
        series.fit()
                .ifPresentOrElse(
                        fit -> paper.curve(style, fit),
                        () -> paper.path(
                                style,
                                series.weighings().stream()
                                        .map(each -> paper.spot(each.size(), each.value()))
                                        .toList(),
                                false));
        for (Weighing each : series.weighings()) {
            String reading = word + series.symbol() + " = " + Figures.exact(each.size()) + ": "
                    + series.unit().exact(each.value());
            paper.point(angular ? "point earlier" : "point", each.size(), each.value(), angular, reading);
        }
        paper.label(style, series.last().value(), word + series.measured());
    }

    private Range sizes() {
        double least = least(Weighing::size);
        double most = most(Weighing::size);
        return kind == Scale.Kind.LINEAR
                ? new Range(0, Math.max(1, most))
                : new Range(Math.max(1, least), Math.max(most, Math.max(1, least) * 2));
    }

    private Range values() {
        double tallest = Math.max(after.unit().least(), most(Weighing::value));
        if (kind == Scale.Kind.LINEAR) {
            return new Range(0, tallest * HEADROOM_PLAIN);
        }
        double floor = Math.max(1, Math.min(least(Weighing::value), tallest / 10) * 0.7);
        return new Range(floor, Math.max(tallest * HEADROOM_LOG, floor * 10));
    }

    private double most(ToDoubleFunction<Weighing> of) {
        return weighings().mapToDouble(of).max().orElse(1);
    }

    /** Above nothing, of which a logarithmic axis has no place. */
    private double least(ToDoubleFunction<Weighing> of) {
        return weighings().mapToDouble(of).filter(value -> value > 0).min().orElse(1);
    }

    private Stream<Weighing> weighings() {
        return Stream.concat(before.weighings().stream(), after.weighings().stream());
    }
}
