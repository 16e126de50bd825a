package dev.heaphotel.web.graph;

import dev.heaphotel.web.Figures;
import dev.heaphotel.web.graph.GrowthSeries.Weighing;
import dev.heaphotel.web.graph.Paper.Range;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** One memory along one axis as several programs have it, in one picture: a dash of its own for each, named at its end. */
public final class OverlaidGrowth {

    /** There are so many dashes to tell apart. */
    public static final int MOST = 6;

    /** Longer names would leave the paper. */
    private static final int LONGEST_LABEL = 12;

    private static final double HEADROOM_PLAIN = 1.06;
    private static final double HEADROOM_LOG = 1.5;

    private final List<Named> curves;
    private final Scale.Kind kind;

    private OverlaidGrowth(List<Named> curves, Scale.Kind kind) {
        this.curves = curves.subList(0, Math.min(MOST, curves.size()));
        this.kind = kind;
    }

    /** @param reference whether it is the reference's, which has an ink of its own */
    public record Named(String name, GrowthSeries series, boolean reference) {}

    /**
     * One curve at least, over the same axis and in the same unit.
     *
     * @param sentence what the picture says, for those who do not see it
     */
    public static String plain(String id, List<Named> curves, String sentence) {
        return new OverlaidGrowth(curves, Scale.Kind.LINEAR).draw(id + "-plain", sentence);
    }

    /** On logarithmic axes. */
    public static String logarithmic(String id, List<Named> curves, String sentence) {
        return new OverlaidGrowth(curves, Scale.Kind.LOG).draw(id + "-log", sentence);
    }

    private String draw(String id, String sentence) {
        GrowthSeries first = curves.get(0).series();
        Paper paper = new Paper(kind, sizes(), values(first.unit()), id, first.title(), sentence);
        paper.axes(first.axis() + " " + first.symbol(), Figures::tick, first.unit());
        for (int place = 0; place < curves.size(); place++) {
            curve(paper, curves.get(place), place);
        }
        return paper.close();
    }

    private static void curve(Paper paper, Named named, int place) {
        GrowthSeries series = named.series();
        String style = named.reference() ? "reference" : "series series-" + place;
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
            String reading = named.name() + ", " + series.symbol() + " = " + Figures.exact(each.size()) + ": "
                    + series.unit().exact(each.value());
            String point = named.reference() ? "point reference" : "point";
            paper.point(point, each.size(), each.value(), series.past() && !named.reference(), reading);
        }
        paper.label(style, series.last().value(), label(named.name()));
    }

    private static String label(String name) {
        return name.length() <= LONGEST_LABEL ? name : name.substring(0, LONGEST_LABEL - 1) + "…";
    }

    private Range sizes() {
        double least = least(Weighing::size);
        double most = most(Weighing::size);
        return kind == Scale.Kind.LINEAR
                ? new Range(0, Math.max(1, most))
                : new Range(Math.max(1, least), Math.max(most, Math.max(1, least) * 2));
    }

    private Range values(Unit unit) {
        double tallest = Math.max(unit.least(), most(Weighing::value));
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
        return curves.stream().flatMap(curve -> curve.series().weighings().stream());
    }
}
