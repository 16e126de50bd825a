package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.PointRow;
import dev.heaphotel.judge.Said;
import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.GrowthGraph;
import dev.heaphotel.web.graph.GrowthSeries;
import dev.heaphotel.web.graph.GrowthSeries.Weighing;
import dev.heaphotel.web.graph.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One curve: how one of the memories grows along one axis.
 *
 * @param standing {@code within}, {@code past}, {@code close} (too close to call) or {@code free} (no bound)
 * @param perUnit  what each further unit of the axis costs, in words; empty where nothing grows
 * @param plain    the picture on plain axes, SVG
 * @param log      the picture on logarithmic axes, SVG
 * @param banded    whether the pictures show a band between a power of two and the size after it
 * @param law       the curve itself, for carrying it on; empty where nothing is firm or these are no bytes of the heap
 * @param reference what the reference does here, in a sentence; empty where that is not known
 */
public record GrowthView(
        String id,
        String axis,
        String symbol,
        String lifetime,
        String measured,
        Optional<String> bound,
        String standing,
        String sentence,
        String perUnit,
        String runnerUp,
        String margin,
        Optional<String> plain,
        Optional<String> log,
        List<PointView> points,
        boolean banded,
        Optional<Law> law,
        Optional<String> reference) {

    /**
     * {@code intercept + linear * n + perUnit * f(n)} bytes.
     *
     * @param counted whether the axis counts what comes one after the other, such as requests
     * @param stays   whether it is still held when the work is done
     */
    public record Law(double perUnit, double intercept, double linear, boolean counted, boolean stays) {}

    /** One weighed size, every digit; the interval is empty where one number says it all. */
    public record PointView(String size, String value, String interval) {}

    static GrowthView of(String prefix, GrowthRow row, long heapBytes, Optional<GrowthRow> reference) {
        String id = prefix + "-" + row.lifetime() + "-" + row.axis().replaceAll("[^A-Za-z0-9]", "");
        Unit unit = row.lifetime().equals("stack") ? Unit.FRAMES : Unit.BYTES;
        GrowthSeries series =
                series(id, row, unit, heapBytes).beside(reference.map(other -> series(id, other, unit, heapBytes)));
        boolean drawable = row.points().size() > 1;
        return new GrowthView(
                id,
                row.label(),
                row.symbol(),
                row.lifetime(),
                measured(row),
                Optional.ofNullable(row.bound()),
                standing(row),
                row.message(),
                perUnit(row, unit),
                row.runnerUp(),
                Figures.number(row.margin()),
                drawable ? Optional.of(GrowthGraph.plain(series)) : Optional.empty(),
                drawable ? Optional.of(GrowthGraph.logarithmic(series)) : Optional.empty(),
                row.points().stream().map(point -> point(point, unit)).toList(),
                drawable && series.banded(),
                law(row),
                reference.map(other -> Texts.say("submission.judged.reference", Said.graph(other))));
    }

    private static Optional<Law> law(GrowthRow row) {
        boolean held = !row.lifetime().equals("stack") && !row.lifetime().equals("churn");
        return held && row.measured().startsWith("O(")
                ? Optional.of(new Law(
                        row.bytesPerUnit(),
                        row.intercept(),
                        row.perSize(),
                        row.label().endsWith("s"),
                        row.lifetime().equals("retained")))
                : Optional.empty();
    }

    /** Past its bound: the curve to look at first. */
    boolean past() {
        return standing.equals("past");
    }

    static GrowthSeries series(String id, GrowthRow row, Unit unit, long heapBytes) {
        boolean live = !row.lifetime().equals("churn") && unit == Unit.BYTES;
        return new GrowthSeries(
                id,
                Texts.say("submission.judged.memory-along", Texts.say("web.lifetime." + row.lifetime()), row.label()),
                row.message(),
                row.label(),
                row.symbol(),
                unit,
                measured(row),
                row.intercept(),
                row.bytesPerUnit(),
                Optional.ofNullable(row.bound()),
                Boolean.FALSE.equals(row.within()),
                live && heapBytes > 0 ? OptionalLong.of(heapBytes) : OptionalLong.empty(),
                row.points().stream()
                        .map(point -> new Weighing(point.size(), point.bytes(), point.low(), point.high()))
                        .toList(),
                row.perSize(),
                Optional.empty());
    }

    /** The class; where there is none, the word for that in small letters, for it stands among words. */
    static String measured(GrowthRow row) {
        return row.measured().startsWith("O(") ? row.measured() : Texts.say("web.undecided");
    }

    static String standing(GrowthRow row) {
        if (row.bound() == null) {
            return "free";
        }
        return row.within() == null ? "close" : row.within() ? "within" : "past";
    }

    private static String perUnit(GrowthRow row, Unit unit) {
        if (row.measured().equals("O(1)") || !row.measured().startsWith("O(")) {
            return "";
        }
        String term = row.measured().substring(2, row.measured().length() - 1);
        String amount = unit == Unit.BYTES && row.bytesPerUnit() >= 1000
                ? Figures.bytes(row.bytesPerUnit())
                : Figures.number(row.bytesPerUnit())
                        + (unit == Unit.BYTES ? "\u00a0B" : " " + Texts.say("web.unit.frames"));
        return amount + " · " + term;
    }

    private static PointView point(PointRow point, Unit unit) {
        return new PointView(
                Figures.exact(point.size()),
                unit.exact(point.bytes()),
                unit.interval(point.low(), point.high(), point.estimated()));
    }
}
