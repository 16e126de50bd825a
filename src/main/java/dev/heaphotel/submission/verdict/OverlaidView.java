package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.PointRow;
import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.GrowthSeries;
import dev.heaphotel.web.graph.OverlaidGrowth;
import dev.heaphotel.web.graph.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One memory along one axis as several programs were judged, laid over each other.
 *
 * @param past  whether one of them is past its bound
 * @param plain the picture on plain axes, SVG; empty where there are too few points
 * @param names heads of the table, one for each program that was weighed there
 */
public record OverlaidView(
        String id,
        String lifetime,
        String axis,
        String symbol,
        boolean past,
        String sentence,
        Optional<String> plain,
        Optional<String> log,
        List<String> names,
        List<Row> rows) {

    /** A program under a name. */
    public record Named(String name, Judgement judgement, boolean reference) {}

    /** One size; a dash where a program was not weighed there. */
    public record Row(String size, List<String> values) {}

    private record Key(String axis, String lifetime) {

        static Key of(GrowthRow row) {
            return new Key(row.axis(), row.lifetime());
        }
    }

    private record Drawn(Named named, GrowthRow row) {}

    /**
     * Past their bound first.
     *
     * @param prefix of the ids, to have several of these on one page
     */
    public static List<OverlaidView> of(String prefix, List<Named> programs) {
        Set<Key> keys = programs.stream()
                .flatMap(program -> program.judgement().growth().stream())
                .map(Key::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<OverlaidView> views = keys.stream()
                .map(key -> view(prefix, rows(programs, key)))
                .flatMap(Optional::stream)
                .toList();
        return Stream.concat(
                        views.stream().filter(OverlaidView::past),
                        views.stream().filter(view -> !view.past()))
                .toList();
    }

    private static List<Drawn> rows(List<Named> programs, Key key) {
        return programs.stream()
                .flatMap(program -> program.judgement().growth().stream()
                        .filter(row -> Key.of(row).equals(key))
                        .limit(1)
                        .map(row -> new Drawn(program, row)))
                .limit(OverlaidGrowth.MOST)
                .toList();
    }

    private static Optional<OverlaidView> view(String prefix, List<Drawn> drawn) {
        if (drawn.stream().allMatch(each -> each.named().reference())) {
            return Optional.empty();
        }
        GrowthRow any = drawn.get(0).row();
        Unit unit = any.lifetime().equals("stack") ? Unit.FRAMES : Unit.BYTES;
        String id = prefix + "-" + any.lifetime() + "-" + any.axis().replaceAll("[^A-Za-z0-9]", "");
        String sentence = drawn.stream()
                        .map(each -> Texts.say(
                                "submission.judged.overlaid", each.named().name(), GrowthView.measured(each.row())))
                        .collect(Collectors.joining(", "))
                + ".";
        List<OverlaidGrowth.Named> curves = drawn.stream()
                .filter(each -> each.row().points().size() > 1)
                .map(each -> curve(id, each, unit))
                .toList();
        return Optional.of(new OverlaidView(
                id,
                any.lifetime(),
                any.label(),
                any.symbol(),
                drawn.stream()
                        .anyMatch(each -> !each.named().reference()
                                && Boolean.FALSE.equals(each.row().within())),
                sentence,
                curves.isEmpty() ? Optional.empty() : Optional.of(OverlaidGrowth.plain(id, curves, sentence)),
                curves.isEmpty() ? Optional.empty() : Optional.of(OverlaidGrowth.logarithmic(id, curves, sentence)),
                drawn.stream().map(each -> each.named().name()).toList(),
                table(drawn, unit)));
    }

    private static OverlaidGrowth.Named curve(String id, Drawn drawn, Unit unit) {
        GrowthSeries series = GrowthView.series(id, drawn.row(), unit, 0);
        return new OverlaidGrowth.Named(
                drawn.named().name(), series, drawn.named().reference());
    }

    private static List<Row> table(List<Drawn> drawn, Unit unit) {
        TreeSet<Long> sizes = drawn.stream()
                .flatMap(each -> each.row().points().stream())
                .map(PointRow::size)
                .collect(Collectors.toCollection(TreeSet::new));
        return sizes.stream()
                .map(size -> new Row(
                        Figures.exact(size),
                        drawn.stream().map(each -> at(each.row(), size, unit)).toList()))
                .toList();
    }

    private static String at(GrowthRow row, long size, Unit unit) {
        return row.points().stream()
                .filter(point -> point.size() == size)
                .findFirst()
                .map(point -> unit.exact(point.bytes()))
                .orElse("–");
    }
}
