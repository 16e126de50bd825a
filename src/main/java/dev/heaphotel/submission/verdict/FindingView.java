package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.Judgement.FindingRow;
import dev.heaphotel.judge.Judgement.GrowsByRow;
import dev.heaphotel.judge.Judgement.HolderRow;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One thing we tell the candidate.
 *
 * @param severity lower case, {@code essential} first of all
 * @param label    how much it matters, as people say it
 */
public record FindingView(String severity, String label, String message, Optional<Holder> holder) {

    /**
     * Who holds the memory.
     *
     * @param field      the candidate's own field, {@code LRUCache.map}
     * @param declaredAt line from 1, empty where unknown
     * @param filledAt   lines from 1 at which it is filled
     * @param path       from the field to what grew
     * @param growsBy    {@code 1 HashMap.Node and 88 B for every request}; empty where unknown
     * @param objects    those of a tiny run, where they could be walked
     */
    public record Holder(
            String field,
            Optional<Integer> declaredAt,
            List<Integer> filledAt,
            List<Step> path,
            String growsBy,
            Optional<ObjectsView> objects) {

        private static final int LONGEST_NAME = 160;

        static Holder of(HolderRow row, String id) {
            List<Step> path = IntStream.range(0, row.path().size())
                    .mapToObj(i -> new Step(i, VisibleText.of(row.path().get(i), LONGEST_NAME)))
                    .toList();
            return new Holder(
                    VisibleText.of(row.field(), LONGEST_NAME),
                    Optional.ofNullable(row.declaredAt()),
                    row.filledAt(),
                    path,
                    Optional.ofNullable(row.growsBy()).map(Holder::growsBy).orElse(""),
                    Optional.ofNullable(row.graph())
                            .filter(graph -> !graph.nodes().isEmpty())
                            .map(graph -> ObjectsView.of(graph, id)));
        }

        private static String growsBy(GrowsByRow row) {
            String what = row.of() == null
                    ? Texts.say("web.unit.objects")
                    : VisibleText.of(row.of().replace('$', '.'), LONGEST_NAME);
            String counted = row.count() == null
                    ? ""
                    : Texts.say("submission.judged.counted-and", Figures.number(row.count()), what) + " ";
            String each = row.per().length() == 1 ? row.unit() : row.per();
            return counted
                    + Texts.say(
                            "submission.judged.for-every",
                            Figures.bytes(row.bytes()),
                            VisibleText.of(each, LONGEST_NAME));
        }

        /** Whether the path says more than the field does. */
        public boolean leadsOn() {
            return path.size() > 1;
        }
    }

    /** One reference on the path; the depth starts at 0. */
    public record Step(int depth, String name) {}

    /** @param place among the findings of the page */
    static FindingView of(FindingRow row, int place) {
        return new FindingView(
                row.severity().toLowerCase(Locale.ROOT),
                label(row.severity().toLowerCase(Locale.ROOT)),
                VisibleText.of(row.message()),
                Optional.ofNullable(row.holder()).map(holder -> Holder.of(holder, "objects-" + place)));
    }

    /** Praise, which may wait until it is asked for. */
    boolean praises() {
        return severity.equals("celebratory");
    }

    private static String label(String severity) {
        return switch (severity) {
            case "essential" -> Texts.say("submission.judged.essential");
            case "actionable" -> Texts.say("submission.judged.actionable");
            case "informative" -> Texts.say("submission.judged.informative");
            case "celebratory" -> Texts.say("submission.judged.celebratory");
            default -> severity;
        };
    }
}
