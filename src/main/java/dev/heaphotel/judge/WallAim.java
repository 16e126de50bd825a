package dev.heaphotel.judge;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.heaphotel.growth.Complexity;
import dev.heaphotel.growth.Growth;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.PointRow;
import dev.heaphotel.unit.Verdict;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which curve of a judgement is followed until the heap is full, with its coefficients.
 *
 * @param from      the largest size weighed: it fitted
 * @param predicted the size at which the fit reaches the heap's cap; null where it never does or nothing is firm
 */
public record WallAim(
        String axis,
        String label,
        String symbol,
        String lifetime,
        String measured,
        double bytesPerUnit,
        double intercept,
        double linear,
        long from,
        long heapBytes,
        @Nullable Long predicted) {

    /** Where something was weighed and the program came to its end, or to the end of its heap. */
    private static final Set<Verdict> RUNS =
            EnumSet.of(Verdict.ACCEPTED, Verdict.LEAK, Verdict.EXCESS_SPACE, Verdict.UNDECIDED, Verdict.HEAP_EXHAUSTED);

    /** What went past its bound, else what grows, else what stays; empty where nothing was weighed. */
    public static Optional<WallAim> of(Judgement judgement) {
        return judgement.growth().stream()
                .filter(row -> RUNS.contains(judgement.verdict()) && judgement.heapBytes() > 0)
                .filter(row ->
                        row.lifetime().equals("retained") || row.lifetime().equals("peak"))
                .filter(row -> !row.points().isEmpty())
                .min(Comparator.comparingInt(WallAim::rank))
                .map(row -> of(row, judgement.heapBytes()));
    }

    private static int rank(GrowthRow row) {
        boolean stays = row.lifetime().equals("retained");
        if (Boolean.FALSE.equals(row.within())) {
            return stays ? 0 : 1;
        }
        return (row.bytesPerUnit() > 0 && !row.measured().equals("O(1)") ? 2 : 4) + (stays ? 0 : 1);
    }

    private static WallAim of(GrowthRow row, long heapBytes) {
        long from = row.points().stream().mapToLong(PointRow::size).max().orElseThrow();
        WallAim open = new WallAim(
                row.axis(),
                row.label(),
                row.symbol(),
                row.lifetime(),
                row.measured(),
                row.bytesPerUnit(),
                row.intercept(),
                row.perSize(),
                from,
                heapBytes,
                null);
        OptionalDouble full = open.sizeAt(heapBytes);
        return full.isPresent() ? open.predicting((long) full.getAsDouble()) : open;
    }

    private WallAim predicting(long size) {
        return new WallAim(
                axis, label, symbol, lifetime, measured, bytesPerUnit, intercept, linear, from, heapBytes, size);
    }

    /** The size at which the fit reaches so many bytes. */
    OptionalDouble sizeAt(double bytes) {
        return firm().map(curve -> curve.sizeAt(bytes)).orElse(OptionalDouble.empty());
    }

    /** What the fit says of a size; 0 where nothing is firm. */
    public double at(double size) {
        return firm().map(curve -> curve.at(size)).orElse(0.0);
    }

    /** Whether the fit says that it grows. */
    @JsonIgnore
    public boolean isGrowing() {
        return bytesPerUnit > 0 && !measured.equals("O(1)");
    }

    /** Whether the fit says that it does not grow. */
    @JsonIgnore
    public boolean isBounded() {
        return measured.startsWith("O(") && !isGrowing();
    }

    private Optional<Growth.Firm> firm() {
        if (!measured.startsWith("O(")) {
            return Optional.empty();
        }
        Complexity complexity = Complexity.parse(measured, symbol);
        return Optional.of(new Growth.Firm(complexity, bytesPerUnit, intercept, complexity, 1, linear));
    }
}
