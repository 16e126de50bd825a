package dev.heaphotel.judge.question;

import dev.heaphotel.feedback.Words;
import dev.heaphotel.judge.AllocationByLine;
import dev.heaphotel.judge.Judgement.FindingRow;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.HolderRow;
import dev.heaphotel.judge.Judgement.PointRow;
import dev.heaphotel.unit.Lifetime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** Questions answered by a line. */
final class Where {

    /** A line that made a tenth of what is asked for is a right answer too. */
    private static final int SMALLEST_PART = 10;

    /** The busiest line is asked for only where no other comes near it. */
    private static final double AHEAD = 1.25;

    private Where() {}

    /** Which line holds it? Any that fills the holder, and any that makes what is held. */
    static Optional<Question> line(Facts facts) {
        Optional<FindingRow> culprit = facts.culprit();
        Optional<HolderRow> holder = facts.holder().filter(it -> !it.filledAt().isEmpty());
        Optional<GrowthRow> curve = facts.culpritRow();
        Optional<PointRow> most = curve.flatMap(Facts::largest);
        return most.isEmpty() || holder.isEmpty()
                ? Optional.empty()
                : Optional.of(line(facts, culprit.get(), curve.get(), most.get(), holder.get()));
    }

    private static Question line(Facts facts, FindingRow finding, GrowthRow row, PointRow point, HolderRow holder) {
        TreeSet<Integer> made = makers(facts, finding);
        TreeSet<Integer> right = new TreeSet<>(holder.filledAt());
        right.addAll(made);
        made.removeAll(holder.filledAt());
        String also = made.isEmpty()
                ? ""
                : Words.say("question.line.made." + row.lifetime(), Map.of("lines", Wording.lines(made)));
        return new Asked("line", row)
                .promptFor(row.lifetime())
                .modelFor(row.lifetime())
                .name("at", Wording.at(row, point.size()))
                .name("value", Wording.amount(row, point.bytes()))
                .name("field", Wording.name(holder.field()))
                .name("lines", Wording.lines(holder.filledAt()))
                .name("made", also)
                .lines(right)
                .by(new Sought.Line(right));
    }

    private static TreeSet<Integer> makers(Facts facts, FindingRow finding) {
        ToLongFunction<AllocationByLine.Row> part = part(Lifetime.of(finding.lifetime()));
        TreeSet<Integer> makers = new TreeSet<>();
        facts.lines(finding.axis()).ifPresent(lines -> {
            long all = lines.rows().stream().mapToLong(part).sum();
            lines.rows().stream()
                    .filter(row -> part.applyAsLong(row) * SMALLEST_PART > all)
                    .forEach(row -> makers.add(row.line()));
        });
        return makers;
    }

    private static ToLongFunction<AllocationByLine.Row> part(Lifetime lifetime) {
        return switch (lifetime) {
            case RETAINED -> AllocationByLine.Row::held;
            case PEAK, AUXILIARY -> AllocationByLine.Row::atPeak;
            case CHURN -> AllocationByLine.Row::allocated;
            case STACK -> row -> 0;
        };
    }

    /** Which line allocates the most? */
    static Optional<Question> busiest(Facts facts) {
        return Optional.ofNullable(facts.judgement().lines())
                .flatMap(lines -> facts.row(lines.axis(), Lifetime.CHURN).flatMap(row -> busiest(lines, row)));
    }

    private static Optional<Question> busiest(AllocationByLine lines, GrowthRow row) {
        List<AllocationByLine.Row> most = lines.rows().stream()
                .sorted(Comparator.comparingLong(AllocationByLine.Row::allocated)
                        .reversed())
                .toList();
        if (most.size() < 2 || most.get(0).allocated() < AHEAD * most.get(1).allocated()) {
            return Optional.empty();
        }
        long all = lines.elsewhere().allocated()
                + most.stream().mapToLong(AllocationByLine.Row::allocated).sum();
        List<Integer> right = List.of(most.get(0).line());
        return Optional.of(new Asked("busiest", row)
                .name("at", Wording.at(row, lines.size()))
                .name("lines", Wording.lines(right))
                .name("value", Wording.bytes(most.get(0).allocated()))
                .name("all", Wording.bytes(all))
                .lines(right)
                .by(new Sought.Line(new TreeSet<>(right))));
    }
}
