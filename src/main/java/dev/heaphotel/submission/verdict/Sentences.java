package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.ProjectionRow;
import dev.heaphotel.web.Figures;
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
        String later = "After " + Figures.count(row.size()) + " " + label + ": " + Figures.bytes(row.bytes()) + ".";
        return Optional.ofNullable(row.heapFullAt())
                .map(size ->
                        later + " A " + Figures.heap(heapBytes) + " heap is full after " + Figures.count(size) + ".")
                .orElse(later);
    }
}
