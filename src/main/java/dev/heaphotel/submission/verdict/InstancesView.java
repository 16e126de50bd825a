package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.Instances;
import dev.heaphotel.judge.Instances.ClassRow;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.PopulationGraph;
import dev.heaphotel.web.graph.PopulationGraph.Population;
import java.util.List;
import java.util.Optional;

/**
 * The classes of which there are more and more objects along one axis.
 *
 * @param growing  how many classes, in words
 * @param sentence when the objects were counted
 * @param picture  SVG; empty where no class has more objects at larger sizes
 */
public record InstancesView(
        String axis,
        String symbol,
        String growing,
        String growth,
        String sentence,
        List<String> sizes,
        List<ClassView> classes,
        Optional<String> picture) {

    private static final int MOST_DRAWN = 5;
    private static final int LONGEST_NAME = 80;

    /**
     * @param own  a class of the candidate's
     * @param each bytes of one object, or from the smallest to the largest size
     */
    public record ClassView(String name, boolean own, List<String> counts, String growth, String each) {}

    static InstancesView of(Instances instances) {
        int count = instances.classes().size();
        String label = VisibleText.of(instances.label());
        String when = instances.lifetime().equals("peak")
                ? Texts.say("submission.judged.alive")
                : Texts.say("submission.judged.stay");
        return new InstancesView(
                label,
                instances.symbol(),
                count == 0
                        ? Texts.say("submission.judged.none-grows", label)
                        : Texts.say("submission.judged.grow", count),
                instances.classes().isEmpty()
                        ? ""
                        : word(instances.classes().get(0).growth()),
                Texts.say("submission.judged.counted", when, instances.sizes().size()),
                instances.sizes().stream().map(Figures::exact).toList(),
                instances.classes().stream().map(InstancesView::row).toList(),
                picture(instances, when, label));
    }

    private static ClassView row(ClassRow row) {
        return new ClassView(
                VisibleText.of(row.name(), LONGEST_NAME),
                row.kind().equals("yours"),
                row.counts().stream().map(Figures::exact).toList(),
                word(row.growth()),
                each(row));
    }

    /** Objects of one class that is no array are all of one size; a table that grows has one for each size. */
    private static String each(ClassRow row) {
        int last = row.counts().size() - 1;
        double first = row.counts().get(0) == 0
                ? row.bytesPerInstance()
                : (double) row.bytes().get(0) / row.counts().get(0);
        String end = Figures.bytes(row.bytesPerInstance());
        return row.counts().get(last) == 0 || Math.abs(first - row.bytesPerInstance()) < 0.5
                ? end
                : Texts.say("web.unit.to", Figures.bytes(first), end);
    }

    static String word(String growth) {
        return growth.startsWith("O(") ? growth : Texts.say("web.undecided");
    }

    private static Optional<String> picture(Instances instances, String when, String label) {
        List<Population> drawn = instances.classes().stream()
                .filter(row ->
                        row.counts().get(row.counts().size() - 1) > row.counts().get(0))
                .limit(MOST_DRAWN)
                .map(row -> new Population(VisibleText.of(row.name(), LONGEST_NAME), row.counts()))
                .toList();
        String id = "o-" + instances.axis().replaceAll("[^A-Za-z0-9]", "");
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(PopulationGraph.draw(id, when, label, instances.symbol(), instances.sizes(), drawn));
    }
}
