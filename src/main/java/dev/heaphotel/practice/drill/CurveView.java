package dev.heaphotel.practice.drill;

import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.PointRow;
import dev.heaphotel.judge.Judgement.Timeline;
import dev.heaphotel.judge.Judgement.TimelinePoint;
import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.GrowthGraph;
import dev.heaphotel.web.graph.GrowthSeries;
import dev.heaphotel.web.graph.GrowthSeries.Weighing;
import dev.heaphotel.web.graph.TimelineGraph;
import dev.heaphotel.web.graph.TimelineGraph.Moment;
import dev.heaphotel.web.graph.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * A curve of a drill's program.
 *
 * @param picture SVG
 * @param points  the table of what was weighed
 */
record CurveView(String sentence, String picture, String axis, List<PointView> points) {

    /** Of a curve over time; more help nobody who reads them one by one. */
    private static final int MOST_ROWS = 24;

    /** Every digit. */
    record PointView(String size, String value) {}

    /** Without the class, the bound and the name of the memory, which are asked for. */
    static CurveView bare(Evidence evidence) {
        return draw(
                evidence,
                range(evidence.row()),
                Texts.say("practice.drill.memory-along", evidence.row().label()),
                "?",
                Optional.empty(),
                false);
    }

    /** As a verdict shows it. */
    static CurveView whole(Evidence evidence) {
        GrowthRow row = evidence.row();
        String measured = row.measured().startsWith("O(") ? row.measured() : Texts.say("web.undecided");
        return draw(
                evidence,
                sentence(row.message()),
                Texts.say("practice.drill.lifetime-along", Texts.say("web.lifetime." + row.lifetime()), row.label()),
                measured,
                Optional.ofNullable(row.bound()),
                Boolean.FALSE.equals(row.within()));
    }

    /** Memory over time in the largest run. */
    static Optional<CurveView> overTime(Evidence evidence) {
        return evidence.overTime().map(timeline -> overTime(timeline, evidence.row()));
    }

    private static CurveView draw(
            Evidence evidence, String sentence, String title, String measured, Optional<String> bound, boolean past) {
        GrowthRow row = evidence.row();
        Unit unit = unit(row);
        boolean live = unit == Unit.BYTES && !row.lifetime().equals("churn") && evidence.heapBytes() > 0;
        GrowthSeries series = new GrowthSeries(
                "curve",
                title,
                sentence,
                row.label(),
                row.symbol(),
                unit,
                measured,
                row.intercept(),
                row.bytesPerUnit(),
                bound,
                past,
                live ? OptionalLong.of(evidence.heapBytes()) : OptionalLong.empty(),
                row.points().stream()
                        .map(point -> new Weighing(point.size(), point.bytes(), point.low(), point.high()))
                        .toList(),
                row.perSize(),
                Optional.empty());
        return new CurveView(
                sentence,
                GrowthGraph.plain(series),
                row.label() + " " + row.symbol(),
                points(row).stream()
                        .map(point -> new PointView(Figures.exact(point.size()), unit.exact(point.bytes())))
                        .toList());
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    private static String range(GrowthRow row) {
        List<PointRow> points = points(row);
        return at(row, points.get(0)) + ", " + at(row, points.get(points.size() - 1)) + ".";
    }

    /** Requests are counted, a capacity is set. */
    private static String at(GrowthRow row, PointRow point) {
        String size = Figures.exact(point.size());
        String where = row.label().endsWith("s") ? size + " " + row.label() : row.label() + " " + size;
        return Texts.say("practice.drill.at", unit(row).rounded(point.bytes()), where);
    }

    private static List<PointRow> points(GrowthRow row) {
        return row.points().stream()
                .sorted(Comparator.comparingLong(PointRow::size))
                .toList();
    }

    private static CurveView overTime(Timeline timeline, GrowthRow row) {
        String sentence = Texts.say("practice.drill.one-run", Figures.exact(timeline.size()), row.label());
        List<Moment> moments = timeline.points().stream()
                .map(point -> new Moment(point.allocated(), point.low(), point.high()))
                .toList();
        return new CurveView(
                sentence,
                TimelineGraph.draw("over-time", sentence, moments),
                Texts.say("practice.drill.allocated"),
                rows(timeline.points()));
    }

    /** Evenly spread, the end always. */
    private static List<PointView> rows(List<TimelinePoint> moments) {
        int stride = (moments.size() + MOST_ROWS - 1) / MOST_ROWS;
        int last = moments.size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(place -> (last - place) % stride == 0)
                .mapToObj(moments::get)
                .map(moment -> new PointView(Figures.exactBytes(moment.allocated()), held(moment)))
                .toList();
    }

    private static String held(TimelinePoint moment) {
        String between = Unit.BYTES.interval(moment.low(), moment.high(), false);
        return between.isEmpty() ? Figures.exactBytes(moment.low()) : between;
    }

    private static Unit unit(GrowthRow row) {
        return row.lifetime().equals("stack") ? Unit.FRAMES : Unit.BYTES;
    }
}
