package dev.heaphotel.judge.question;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.ProjectionRow;
import dev.heaphotel.unit.ByteSize;
import dev.heaphotel.unit.Lifetime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions answered by a number: the fit carried on. */
final class Later {

    /** A quarter more or less shows that the growth was understood. */
    private static final double TOLERANCE = 0.25;

    /** "What happens after 10 million requests?" */
    private static final long MANY = 10_000_000;

    private static final long STRIDE = 1000;

    /** Less is nothing: an empty program reads as much. In bytes. */
    private static final long WORTH_ASKING = 256;

    private Later() {}

    /** How much is there after 10 million? Not asked where the stack would be full before that. */
    static Optional<Question> after(Facts facts) {
        boolean recurses = facts.of(Lifetime.STACK).stream().anyMatch(Facts::grows);
        return recurses || !facts.repeatable()
                ? Optional.empty()
                : afterOfWhatStays(facts).or(() -> afterOfThePeak(facts));
    }

    private static Optional<Question> afterOfWhatStays(Facts facts) {
        return telling(facts, Lifetime.RETAINED)
                .flatMap(row -> projection(facts, row)
                        .filter(projection -> projection.bytes() >= WORTH_ASKING)
                        .map(projection -> after(facts, row, projection)));
    }

    private static Optional<Question> afterOfThePeak(Facts facts) {
        return telling(facts, Lifetime.PEAK)
                .flatMap(row -> peak(facts, row).map(projection -> after(facts, row, projection)));
    }

    private static Question after(Facts facts, GrowthRow row, ProjectionRow projection) {
        Long full = projection.heapFullAt();
        return new Asked("after", row)
                .promptFor(row.lifetime())
                .modelFor(full == null ? "flat" : full < projection.size() ? "full" : "fits")
                .name("at", Wording.at(row, projection.size()))
                .name("value", Wording.bytes(projection.bytes()))
                .name("heap", new ByteSize(facts.judgement().heapBytes()).inMebibytes())
                .name("fullAt", full == null ? "" : Wording.at(row, full))
                .by(new Sought.Amount(projection.bytes(), TOLERANCE));
    }

    /** When is the heap full? */
    static Optional<Question> full(Facts facts) {
        return facts.culprit(Lifetime.RETAINED)
                .flatMap(culprit -> facts.culpritRow())
                .filter(row -> facts.repeatable())
                .flatMap(row -> projection(facts, row)
                        .map(ProjectionRow::heapFullAt)
                        .filter(Objects::nonNull)
                        .map(full -> new Asked("full", row)
                                .name("heap", new ByteSize(facts.judgement().heapBytes()).inMebibytes())
                                .name("fullAt", Wording.at(row, full))
                                .by(new Sought.Count(full, TOLERANCE))));
    }

    /** What does a thousand more cost? Asked of memory that may grow, and grows in proportion. */
    static Optional<Question> each(Facts facts) {
        return Stream.of(Lifetime.RETAINED, Lifetime.PEAK)
                .flatMap(lifetime -> facts.of(lifetime).stream())
                .filter(row -> facts.repeatable() && isLinear(row))
                .findFirst()
                .map(row -> new Asked("each", row)
                        .name("stride", Wording.count(STRIDE))
                        .name("value", Wording.bytes(STRIDE * row.bytesPerUnit()))
                        .by(new Sought.Amount(STRIDE * row.bytesPerUnit(), TOLERANCE)));
    }

    /** The finding's own axis where it is about that memory, else the main axis. */
    private static Optional<GrowthRow> telling(Facts facts, Lifetime lifetime) {
        return facts.culpritRow()
                .filter(row -> row.lifetime().equals(lifetime.word()))
                .or(() -> facts.of(lifetime).stream().findFirst());
    }

    private static Optional<ProjectionRow> projection(Facts facts, GrowthRow row) {
        if (Facts.growth(row).filter(Later::isInReach).isEmpty()) {
            return Optional.empty();
        }
        return facts.judgement().projection().stream()
                .filter(projection -> projection.axis().equals(row.axis()))
                .findFirst();
    }

    /** Nobody carries a faster growth on in their head. */
    private static boolean isInReach(Complexity growth) {
        return !growth.exceeds(Complexity.LINEARITHMIC);
    }

    /** Only of what grows in proportion, where the row tells the whole fit. */
    private static Optional<ProjectionRow> peak(Facts facts, GrowthRow row) {
        if (!isLinear(row)) {
            return Optional.empty();
        }
        long bytes = Math.round(row.intercept() + row.bytesPerUnit() * MANY);
        long full = (long) ((facts.judgement().heapBytes() - row.intercept()) / row.bytesPerUnit());
        return Optional.of(new ProjectionRow(row.axis(), MANY, bytes, full));
    }

    private static boolean isLinear(GrowthRow row) {
        return Facts.growth(row).equals(Optional.of(Complexity.LINEAR)) && row.bytesPerUnit() > 0;
    }
}
