package dev.heaphotel.lab;

import dev.heaphotel.judge.LabReport;
import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.GrowthGraph;
import dev.heaphotel.web.graph.GrowthSeries;
import dev.heaphotel.web.graph.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One of the lab's curves, with its picture and its figures.
 *
 * @param plain the picture on plain axes, SVG; empty with fewer than two sizes
 * @param log   the same on logarithmic axes
 */
record CurveView(
        String lifetime,
        String measured,
        String sentence,
        String perUnit,
        String runnerUp,
        String margin,
        Optional<String> plain,
        Optional<String> log,
        List<PointView> points) {

    /** One weighed size, every digit; the interval is empty where one number says it all. */
    record PointView(String size, String value, String interval) {}

    static CurveView of(String lifetime, LabReport.Lifetime row, String counted) {
        Unit unit = lifetime.equals("stack") ? Unit.FRAMES : Unit.BYTES;
        GrowthSeries series = new GrowthSeries(
                "lab-" + lifetime,
                Texts.say("lab.result.along", Texts.say("web.lifetime." + lifetime)),
                row.message(),
                counted,
                "n",
                unit,
                word(row.measured()),
                row.intercept(),
                row.bytesPerUnit(),
                Optional.empty(),
                false,
                OptionalLong.empty(),
                row.points().stream()
                        .map(point -> new GrowthSeries.Weighing(point.size(), point.bytes(), point.low(), point.high()))
                        .toList());
        boolean drawable = row.points().size() > 1;
        return new CurveView(
                lifetime,
                word(row.measured()),
                row.message(),
                perUnit(row, unit),
                row.runnerUp(),
                Figures.number(row.margin()),
                drawable ? Optional.of(GrowthGraph.plain(series)) : Optional.empty(),
                drawable ? Optional.of(GrowthGraph.logarithmic(series)) : Optional.empty(),
                row.points().stream()
                        .map(point -> new PointView(
                                Figures.exact(point.size()),
                                unit.exact(point.bytes()),
                                unit.interval(point.low(), point.high(), point.estimated())))
                        .toList());
    }

    static String word(String measured) {
        return measured.startsWith("O(") ? measured : Texts.say("web.undecided");
    }

    private static String perUnit(LabReport.Lifetime row, Unit unit) {
        if (row.measured().equals("O(1)") || !row.measured().startsWith("O(")) {
            return "";
        }
        String term = row.measured().substring(2, row.measured().length() - 1);
        return Figures.number(row.bytesPerUnit())
                + (unit == Unit.BYTES ? "\u00a0B" : " " + Texts.say("web.unit.frames")) + " · " + term;
    }
}
