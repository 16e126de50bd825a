package dev.heaphotel.practice;

import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Said;
import dev.heaphotel.problem.Example;
import dev.heaphotel.unit.Verdict;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.GrowthGraph;
import dev.heaphotel.web.graph.GrowthSeries;
import dev.heaphotel.web.graph.GrowthSeries.Weighing;
import dev.heaphotel.web.graph.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A planted mistake in the editorial.
 *
 * @param name    such as "Forgets to evict"
 * @param verdict what it gets, in words
 * @param remark  what its author says is wrong
 * @param said    what was measured, in a sentence; empty until it was
 * @param picture SVG, where it was weighed and grows
 * @param points  what the picture shows, as a table; the first column is headed by {@code axis}
 * @param pending whether it is being weighed
 */
record MistakeView(
        String name,
        String verdict,
        String remark,
        String source,
        String said,
        Optional<String> picture,
        String axis,
        List<Point> points,
        boolean pending) {

    /** At that size it weighed so much. */
    record Point(String size, String value) {}

    static MistakeView of(Example example, Optional<Mistakes.Weighed> weighed, boolean pending) {
        String name = name(example.file());
        return new MistakeView(
                name,
                words(example.expected()),
                example.remark(),
                example.source(),
                weighed.map(known -> VisibleText.of(known.said())).orElse(""),
                weighed.flatMap(known -> picture(name, known)),
                weighed.map(Mistakes.Weighed::row)
                        .map(row -> row.label() + " " + row.symbol())
                        .orElse(""),
                weighed.map(Mistakes.Weighed::row).map(MistakeView::points).orElse(List.of()),
                pending);
    }

    /** "Forgets to evict" of {@code submissions/leak/ForgetsToEvict.java}. */
    static String name(String file) {
        String type = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.java$", "");
        String spaced = type.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    private static String words(Verdict verdict) {
        return Texts.say("practice.verdict." + verdict.folder());
    }

    private static Optional<String> picture(String name, Mistakes.Weighed weighed) {
        return Optional.ofNullable(weighed.row())
                .filter(row -> row.points().size() > 1)
                .map(row -> GrowthGraph.plain(series(name, row, weighed.heapBytes())));
    }

    private static List<Point> points(GrowthRow row) {
        return row.points().stream()
                .map(point -> new Point(Figures.exact(point.size()), unit(row).rounded(point.bytes())))
                .toList();
    }

    private static Unit unit(GrowthRow row) {
        return row.lifetime().equals("stack") ? Unit.FRAMES : Unit.BYTES;
    }

    private static GrowthSeries series(String name, GrowthRow row, long heapBytes) {
        Unit unit = unit(row);
        boolean live = unit == Unit.BYTES && !row.lifetime().equals("churn") && heapBytes > 0;
        return new GrowthSeries(
                "mistake-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                Texts.say("practice.mistake.along", name, Texts.say("web.lifetime." + row.lifetime()), row.label()),
                Said.graph(row),
                row.label(),
                row.symbol(),
                unit,
                row.measured().startsWith("O(") ? row.measured() : Texts.say("web.undecided"),
                row.intercept(),
                row.bytesPerUnit(),
                Optional.ofNullable(row.bound()),
                Boolean.FALSE.equals(row.within()),
                live ? OptionalLong.of(heapBytes) : OptionalLong.empty(),
                row.points().stream()
                        .map(point -> new Weighing(point.size(), point.bytes(), point.low(), point.high()))
                        .toList(),
                row.linear(),
                Optional.empty());
    }
}
