package dev.heaphotel.feedback;

import static dev.heaphotel.growth.Complexity.CONSTANT;
import static dev.heaphotel.growth.Complexity.LINEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.unit.ByteSize;
import dev.heaphotel.unit.Lifetime;
import dev.heaphotel.unit.Verdict;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class OutcomeTests {

    private static final Curve FINE = Curves.requests(Lifetime.RETAINED, CONSTANT, n -> 9400);
    private static final Curve LEAK = Curves.requests(Lifetime.RETAINED, CONSTANT, n -> 1304 + 88 * n);
    private static final Curve DEEP = Curves.requests(Lifetime.STACK, CONSTANT, n -> n);
    private static final Curve CLOSE = Curves.requests(Lifetime.PEAK, CONSTANT, n -> 88 * Math.min(n, 6000));

    @Test
    void theWorstCurveDecides() {
        assertThat(Outcome.of(List.of())).isEqualTo(Verdict.ACCEPTED);
        assertThat(Outcome.of(List.of(FINE))).isEqualTo(Verdict.ACCEPTED);
        assertThat(Outcome.of(List.of(FINE, CLOSE))).isEqualTo(Verdict.UNDECIDED);
        assertThat(Outcome.of(List.of(CLOSE, DEEP))).isEqualTo(Verdict.EXCESS_SPACE);
        assertThat(Outcome.of(List.of(CLOSE, DEEP, LEAK))).isEqualTo(Verdict.LEAK);
    }

    @Test
    void withoutABoundNothingIsHeldAgainstAnybody() {
        assertThat(Outcome.of(List.of(Curves.unbounded(Lifetime.RETAINED, n -> 88 * n))))
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aLeakIsCarriedToTenMillionRequests() {
        Projection projection =
                Projections.of(LEAK, 10_000_000, ByteSize.mebibytes(64)).orElseThrow();
        assertThat(projection.bytes()).isCloseTo(880_001_304, Percentage.withPercentage(0.01));
        assertThat(projection.heapFullAt().orElseThrow())
                .isCloseTo(((64L << 20) - 1304) / 88, Percentage.withPercentage(0.01));
    }

    @Test
    void whatIsFlatNeverFillsTheHeapAndWhatIsNotFirmIsNotCarried() {
        assertThat(Projections.of(FINE, 10_000_000, ByteSize.mebibytes(64))
                        .orElseThrow()
                        .heapFullAt())
                .isEmpty();
        assertThat(Projections.of(CLOSE, 10_000_000, ByteSize.mebibytes(64))).isEmpty();
        assertThat(Projections.of(DEEP, 10_000_000, ByteSize.mebibytes(64))).isEmpty();
    }

    @Test
    void aCurveSaysItsClassInItsSymbol() {
        assertThat(Curves.capacity(Lifetime.RETAINED, LINEAR, k -> 92 * k).measured())
                .isEqualTo("O(k)");
        assertThat(CLOSE.measured()).isEqualTo("UNDECIDED");
        assertThat(CLOSE.within()).isEmpty();
        assertThat(FINE.within()).contains(true);
    }
}
