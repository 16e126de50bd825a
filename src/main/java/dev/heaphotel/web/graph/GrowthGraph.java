package dev.heaphotel.web.graph;

import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.GrowthSeries.Weighing;
import dev.heaphotel.web.graph.Paper.Range;
import dev.heaphotel.web.graph.Svg.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** The picture of one {@link GrowthSeries}: what was weighed, what fits it, what was allowed, and where the heap ends. */
public final class GrowthGraph {

    /** On plain axes the cap is drawn when the curve comes this near; farther away it would press the curve flat. */
    private static final double CAP_NEAR_PLAIN = 3;

    private static final double CAP_NEAR_LOG = 1e4;

    private final GrowthSeries series;
    private final Scale.Kind kind;

    private GrowthGraph(GrowthSeries series, Scale.Kind kind) {
        this.series = series;
        this.kind = kind;
    }

    /** On plain axes: what costs twice stands twice as high. */
    public static String plain(GrowthSeries series) {
        return new GrowthGraph(series, Scale.Kind.LINEAR).draw("plain");
    }

    /** On logarithmic axes: each class has a slope of its own. */
    public static String logarithmic(GrowthSeries series) {
        return new GrowthGraph(series, Scale.Kind.LOG).draw("log");
    }

    private String draw(String suffix) {
        Paper paper = new Paper(
                kind,
                sizes(),
                new Range(floor(), ceiling()),
                series.id() + "-" + suffix,
                series.title(),
                series.sentence());
        paper.axes(series.axis() + " " + series.symbol(), Figures::tick, series.unit());
        drawOverflow(paper);
        drawBand(paper);
        drawAllowed(paper);
        series.beside().ifPresent(other -> drawBeside(paper, other));
        drawFit(paper);
        drawWeighings(paper);
        heapInSight().ifPresent(cap -> paper.level("cap", cap, Texts.say("web.graph.heap-full")));
        return paper.close();
    }

    private void drawOverflow(Paper paper) {
        Optional<DoubleUnaryOperator> fit = series.fit();
        Optional<DoubleUnaryOperator> allowed = series.allowed();
        if (series.past() && fit.isPresent() && allowed.isPresent()) {
            paper.between("overflow", fit.get(), allowed.get());
        }
    }

    /** 2^k and 2^k+1 weighed side by side: where a collection doubles, the truth lies anywhere between the two. */
    private void drawBand(Paper paper) {
        Map<Long, Weighing> bySize = new HashMap<>();
        series.weighings().forEach(weighing -> bySize.put(weighing.size(), weighing));
        List<Spot> edge = new ArrayList<>();
        List<Spot> back = new ArrayList<>();
        for (Weighing weighing : series.weighings()) {
            Weighing next = bySize.get(weighing.size() + 1);
            if (next != null && Long.bitCount(weighing.size()) == 1) {
                edge.add(paper.spot(weighing.size(), weighing.value()));
                back.add(0, paper.spot(weighing.size(), next.value()));
            }
        }
        edge.addAll(back);
        if (edge.size() >= 4) {
            paper.path("band", edge, true);
        }
    }

    private void drawAllowed(Paper paper) {
        series.allowed().ifPresent(curve -> {
            paper.curve("bound", curve);
            double end = Math.max(floor(), curve.applyAsDouble(series.last().size()));
            paper.label(
                    "bound", end, Texts.say("web.graph.allowed", series.bound().orElseThrow()));
        });
    }

    private void drawFit(Paper paper) {
        boolean same = series.bound().filter(series.measured()::equals).isPresent();
        String past = series.past() ? " past" : "";
        paper.label("fit" + past, series.last().value(), series.measured());
        if (same) {
            paper.label("bound", series.last().value(), Texts.say("web.graph.as-allowed"));
        }
        series.fit()
                .ifPresentOrElse(
                        curve -> paper.curve("fit" + past, curve), () -> paper.path("guide", spots(paper), false));
    }

    private void drawBeside(Paper paper, GrowthSeries other) {
        List<Spot> spots = spots(paper, other);
        other.fit()
                .ifPresentOrElse(curve -> paper.curve("reference", curve), () -> paper.path("reference", spots, false));
        for (Weighing weighing : other.weighings()) {
            if (weighing.value() <= ceiling() && weighing.size() <= sizes().high()) {
                String reading = Texts.say("web.graph.reference") + ", " + series.symbol() + " = "
                        + Figures.exact(weighing.size()) + ": " + series.unit().exact(weighing.value());
                paper.point("point reference", weighing.size(), weighing.value(), false, reading);
            }
        }
        paper.label("reference", Math.max(floor(), other.last().value()), Texts.say("web.graph.reference"));
    }

    private List<Spot> spots(Paper paper) {
        return spots(paper, series);
    }

    private static List<Spot> spots(Paper paper, GrowthSeries series) {
        return series.weighings().stream()
                .map(weighing -> paper.spot(weighing.size(), weighing.value()))
                .toList();
    }

    private void drawWeighings(Paper paper) {
        for (Weighing weighing : series.weighings()) {
            if (weighing.high() > weighing.low()) {
                paper.whisker(weighing.size(), weighing.low(), weighing.high());
            }
            String reading = series.symbol() + " = " + Figures.exact(weighing.size()) + ": "
                    + series.unit().exact(weighing.value());
            paper.point(
                    series.past() ? "point past" : "point", weighing.size(), weighing.value(), series.past(), reading);
        }
    }

    private Range sizes() {
        double first = series.first().size();
        double last = series.last().size();
        if (kind == Scale.Kind.LINEAR) {
            return new Range(0, Math.max(1, last));
        }
        return new Range(Math.max(1, first), Math.max(2, Math.max(last, first * 2)));
    }

    /** Of the upward axis. */
    private double floor() {
        if (kind == Scale.Kind.LINEAR) {
            return 0;
        }
        double smallest = series.weighings().stream()
                .mapToDouble(Weighing::value)
                .filter(value -> value > 0)
                .min()
                .orElse(1);
        return Math.max(1, Math.min(smallest, tallest() / 10) * 0.7);
    }

    private double ceiling() {
        double top = Math.max(tallest(), heapInSight().orElse(0.0)) * (kind == Scale.Kind.LINEAR ? 1.06 : 1.5);
        return Math.max(top, floor() * 10);
    }

    private double tallest() {
        double high =
                series.weighings().stream().mapToDouble(Weighing::high).max().orElse(1);
        double fitted = series.fit()
                .map(curve -> curve.applyAsDouble(series.last().size()))
                .orElse(0.0);
        return Math.max(series.unit().least(), Math.max(high, fitted));
    }

    private Optional<Double> heapInSight() {
        double near = kind == Scale.Kind.LINEAR ? CAP_NEAR_PLAIN : CAP_NEAR_LOG;
        return series.heap().isPresent() && series.heap().getAsLong() <= tallest() * near
                ? Optional.of((double) series.heap().getAsLong())
                : Optional.empty();
    }
}
