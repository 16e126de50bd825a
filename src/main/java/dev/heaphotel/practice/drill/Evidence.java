package dev.heaphotel.practice.drill;

import dev.heaphotel.judge.AllocationByLine;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.FindingRow;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.HolderRow;
import dev.heaphotel.judge.Judgement.Timeline;
import dev.heaphotel.unit.Lifetime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What this house measured of a drill's program, and with that the answer.
 *
 * @param row      the curve that went wrong
 * @param holder   what holds the memory, with one line at least that fills it
 * @param makers   lines that make much of what is held
 * @param overTime memory over time along the same axis
 */
record Evidence(
        FindingRow finding,
        GrowthRow row,
        HolderRow holder,
        Set<Integer> makers,
        Optional<Timeline> overTime,
        long heapBytes) {

    /** A line that made a tenth of what is held made much of it. */
    private static final int SMALLEST_PART = 10;

    /** Empty where the program was not measured to hold too much, or nobody knows where. */
    static Optional<Evidence> of(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.rule().equals(finding.lifetime() + "-grows"))
                .filter(finding ->
                        finding.holder() != null && !finding.holder().filledAt().isEmpty())
                .findFirst()
                .flatMap(finding -> row(judgement, finding).map(row -> of(judgement, finding, row)));
    }

    private static Evidence of(Judgement judgement, FindingRow finding, GrowthRow row) {
        return new Evidence(
                finding,
                row,
                Objects.requireNonNull(finding.holder()),
                makers(judgement, row),
                Optional.ofNullable(judgement.timeline())
                        .filter(timeline -> timeline.axis().equals(row.axis()))
                        .filter(timeline -> timeline.points().size() > 1),
                judgement.heapBytes());
    }

    private static Optional<GrowthRow> row(Judgement judgement, FindingRow finding) {
        return judgement.growth().stream()
                .filter(row ->
                        row.axis().equals(finding.axis()) && row.lifetime().equals(finding.lifetime()))
                .filter(row -> row.points().size() > 1)
                .findFirst();
    }

    private static Set<Integer> makers(Judgement judgement, GrowthRow row) {
        Set<Integer> makers = new TreeSet<>();
        AllocationByLine lines = judgement.lines();
        if (lines != null && lines.heldKnown() && lines.axis().equals(row.axis())) {
            boolean stays = row.lifetime().equals(Lifetime.RETAINED.word());
            long all =
                    lines.rows().stream().mapToLong(each -> part(each, stays)).sum();
            lines.rows().stream()
                    .filter(each -> part(each, stays) * SMALLEST_PART > all)
                    .forEach(each -> makers.add(each.line()));
        }
        return makers;
    }

    private static long part(AllocationByLine.Row line, boolean stays) {
        return stays ? line.held() : line.atPeak();
    }

    Lifetime lifetime() {
        return Lifetime.of(row.lifetime());
    }

    /** Lines that fill the holder, or what it leads to. */
    List<Integer> filledAt() {
        return holder.filledAt();
    }

    /** Whether it still is there when the work is done. */
    boolean stays() {
        return lifetime() == Lifetime.RETAINED;
    }

    boolean heldBy(String name) {
        String held = holder.field().replace('$', '.');
        return held.equals(name) || held.endsWith("." + name) || name.endsWith("." + held);
    }
}
