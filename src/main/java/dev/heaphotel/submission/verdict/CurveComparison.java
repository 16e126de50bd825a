package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.PointRow;
import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.ComparedGrowth;
import dev.heaphotel.web.graph.GrowthSeries;
import dev.heaphotel.web.graph.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One memory along one axis in two judgements.
 *
 * @param before  the class then; empty where it was not weighed
 * @param changed whether the classes differ
 * @param plain   both curves on plain axes, SVG; empty where one of them has too few points
 * @param log     the same on logarithmic axes
 */
public record CurveComparison(
        String id,
        String lifetime,
        String axis,
        String symbol,
        Class before,
        Class after,
        boolean changed,
        String sentence,
        Optional<String> plain,
        Optional<String> log,
        List<Row> rows) {

    /** @param standing {@code within}, {@code past}, {@code close}, {@code free}, or {@code none} where nothing was weighed */
    public record Class(String growth, String standing) {

        static Class of(Optional<GrowthRow> row) {
            return row.map(known -> new Class(GrowthView.measured(known), GrowthView.standing(known)))
                    .orElseGet(() -> new Class(Texts.say("submission.judged.not-weighed"), "none"));
        }
    }

    /** One size; what was not weighed there is a dash. */
    public record Row(String size, String before, String after, String difference) {}

    static CurveComparison of(Optional<GrowthRow> before, Optional<GrowthRow> after) {
        GrowthRow any = after.or(() -> before).orElseThrow();
        String id = "c-" + any.lifetime() + "-" + any.axis().replaceAll("[^A-Za-z0-9]", "");
        Class then = Class.of(before);
        Class now = Class.of(after);
        Unit unit = any.lifetime().equals("stack") ? Unit.FRAMES : Unit.BYTES;
        Map<Long, PointRow> earlier = points(before);
        Map<Long, PointRow> later = points(after);
        String sentence = sentence(any, then, now, unit, earlier, later);
        boolean drawable = earlier.size() > 1 && later.size() > 1;
        Optional<GrowthSeries> first = before.filter(row -> drawable).map(row -> GrowthView.series(id, row, unit, 0));
        Optional<GrowthSeries> second = after.filter(row -> drawable).map(row -> GrowthView.series(id, row, unit, 0));
        return new CurveComparison(
                id,
                any.lifetime(),
                any.label(),
                any.symbol(),
                then,
                now,
                !then.growth().equals(now.growth()),
                sentence,
                first.map(series -> ComparedGrowth.plain(id, series, second.orElseThrow(), sentence)),
                first.map(series -> ComparedGrowth.logarithmic(id, series, second.orElseThrow(), sentence)),
                rows(earlier, later, unit));
    }

    private static Map<Long, PointRow> points(Optional<GrowthRow> row) {
        return row.map(GrowthRow::points).orElse(List.of()).stream()
                .collect(Collectors.toMap(PointRow::size, Function.identity(), (one, other) -> other, TreeMap::new));
    }

    private static String sentence(
            GrowthRow row, Class then, Class now, Unit unit, Map<Long, PointRow> earlier, Map<Long, PointRow> later) {
        String what = capital(
                Texts.say("submission.judged.memory-along", Texts.say("web.lifetime." + row.lifetime()), row.label()));
        String classes = then.growth().equals(now.growth())
                ? Texts.say("submission.judged.is-in-both", what, now.growth())
                : Texts.say("submission.judged.was-and-is", what, then.growth(), now.growth());
        OptionalLong common = earlier.keySet().stream()
                .filter(later::containsKey)
                .mapToLong(Long::longValue)
                .max();
        if (common.isEmpty()) {
            return classes + ".";
        }
        long size = common.getAsLong();
        String was = unit.rounded(earlier.get(size).bytes());
        String is = unit.rounded(later.get(size).bytes());
        String at = row.symbol() + " = " + Figures.exact(size);
        String change = was.equals(is)
                ? Texts.say("submission.judged.still", is)
                : Texts.say("submission.judged.instead", is, was);
        return Texts.say("submission.judged.at", classes, at, change);
    }

    private static List<Row> rows(Map<Long, PointRow> earlier, Map<Long, PointRow> later, Unit unit) {
        TreeSet<Long> sizes = new TreeSet<>(earlier.keySet());
        sizes.addAll(later.keySet());
        return sizes.stream()
                .map(size ->
                        row(size, Optional.ofNullable(earlier.get(size)), Optional.ofNullable(later.get(size)), unit))
                .toList();
    }

    private static Row row(long size, Optional<PointRow> before, Optional<PointRow> after, Unit unit) {
        Optional<Long> difference = before.flatMap(then -> after.map(now -> now.bytes() - then.bytes()));
        return new Row(
                Figures.exact(size),
                before.map(point -> unit.exact(point.bytes())).orElse("–"),
                after.map(point -> unit.exact(point.bytes())).orElse("–"),
                difference
                        .map(bytes -> bytes == 0 ? "0" : (bytes > 0 ? "+" : "−") + unit.exact(Math.abs(bytes)))
                        .orElse("–"));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
