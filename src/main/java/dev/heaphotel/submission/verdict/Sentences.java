package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.ProjectionRow;
import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import java.util.List;
import java.util.Optional;

/** What a curve means later, in words. */
final class Sentences {

    private Sentences() {}

    /** "After 10 million requests: 880 MB. A 64 MiB heap is full after 724 000." */
    static String projection(ProjectionRow row, List<GrowthRow> growth, long heapBytes) {
        String label = growth.stream()
                .filter(curve -> curve.axis().equals(row.axis()))
                .map(GrowthRow::label)
                .findFirst()
                .orElse(row.axis());
        String later = Texts.say("submission.judged.projection", where(row.size(), label), Figures.bytes(row.bytes()));
        return Optional.ofNullable(row.heapFullAt())
                .map(size -> later + " " + full(size, label, heapBytes))
                .orElse(later);
    }

    private static String where(long size, String label) {
        String count = Figures.count(size);
        return counted(label)
                ? Texts.say("submission.judged.after", count, label)
                : Texts.say("submission.judged.at-size", label, count);
    }

    private static String full(long size, String label, long heapBytes) {
        String heap = Figures.heap(heapBytes);
        return counted(label)
                ? Texts.say("submission.judged.full-after", heap, Figures.count(size))
                : Texts.say("submission.judged.full-at", heap, Figures.count(size));
    }

    /** Requests are counted, a capacity is set. */
    private static boolean counted(String label) {
        return label.endsWith("s");
    }
}
