package dev.heaphotel.web.graph;

import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.Paper.Range;
import dev.heaphotel.web.graph.Svg.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * How many objects of each class there are, against size, on logarithmic axes: a line for each class, each with a dash of its
 * own, named at its end.
 */
public final class PopulationGraph {

    /** Longer names would leave the paper. */
    private static final int LONGEST_LABEL = 14;

    private PopulationGraph() {}

    /** The objects of one class: {@code counts} has one entry for each size. */
    public record Population(String name, List<Long> counts) {}

    /** One population at least, and two sizes. */
    public static String draw(
            String id, String title, String axis, String symbol, List<Long> sizes, List<Population> populations) {
        double first = Math.max(1, sizes.get(0));
        double last = Math.max(first * 2, sizes.get(sizes.size() - 1));
        double most = populations.stream()
                .flatMap(each -> each.counts().stream())
                .mapToDouble(Long::doubleValue)
                .max()
                .orElse(1);
        double least = populations.stream()
                .flatMap(each -> each.counts().stream())
                .filter(count -> count > 0)
                .mapToDouble(Long::doubleValue)
                .min()
                .orElse(1);
        double floor = Math.max(1, least * 0.7);
        Paper paper = new Paper(
                Scale.Kind.LOG,
                new Range(first, last),
                new Range(floor, Math.max(floor * 10, most * 1.5)),
                id,
                title,
                sentence(populations, symbol, sizes));
        paper.axes(axis + " " + symbol, Figures::tick, Unit.OBJECTS);
        for (int i = 0; i < populations.size(); i++) {
            draw(paper, populations.get(i), sizes, "series-" + i, symbol);
        }
        return paper.close();
    }

    private static void draw(Paper paper, Population population, List<Long> sizes, String style, String symbol) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            spots.add(paper.spot(sizes.get(i), population.counts().get(i)));
        }
        paper.path("series " + style, spots, false);
        for (int i = 0; i < sizes.size(); i++) {
            long count = population.counts().get(i);
            String reading = population.name() + ", " + symbol + " = " + Figures.exact(sizes.get(i)) + ": "
                    + Unit.OBJECTS.exact(count);
            paper.point("point", sizes.get(i), count, false, reading);
        }
        paper.label("series " + style, population.counts().get(sizes.size() - 1), label(population.name()));
    }

    private static String label(String name) {
        return name.length() <= LONGEST_LABEL ? name : name.substring(0, LONGEST_LABEL - 1) + "…";
    }

    private static String sentence(List<Population> populations, String symbol, List<Long> sizes) {
        List<String> parts = new ArrayList<>();
        for (Population each : populations) {
            long first = each.counts().get(0);
            long last = each.counts().get(sizes.size() - 1);
            parts.add(Texts.say("web.graph.population", each.name(), Figures.exact(first), Figures.exact(last)));
        }
        return Texts.say(
                "web.graph.populations",
                symbol,
                Figures.exact(sizes.get(0)),
                Figures.exact(sizes.get(sizes.size() - 1)),
                String.join(", ", parts));
    }
}
