package dev.heaphotel.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BracketTests {

    @Test
    void withoutWeighingsThePeakLiesBetweenTheEndAndAllThatWasAllocated() {
        Bracket bracket = Bracket.of(List.of(), 1000, 400);
        assertThat(bracket.low()).isEqualTo(400);
        assertThat(bracket.high()).isEqualTo(1000);
        assertThat(bracket.isWide()).isTrue();
    }

    @Test
    void whatWasKeptWholeHasAPeakWithoutDoubt() {
        Bracket bracket = Bracket.of(List.of(), 5000, 5000);
        assertThat(bracket.low()).isEqualTo(5000);
        assertThat(bracket.high()).isEqualTo(5000);
        assertThat(bracket.isWide()).isFalse();
    }

    @Test
    void betweenTwoWeighingsNoMoreIsHeldThanTheFirstAndWhatWasAllocatedSince() {
        Bracket bracket = Bracket.of(List.of(new long[] {600, 500}, new long[] {900, 100}), 1000, 50);
        assertThat(bracket.moments()).extracting(moment -> moment.high()).containsExactly(600L, 800L, 200L, 50L);
        assertThat(bracket.low()).isEqualTo(500);
        assertThat(bracket.high()).isEqualTo(800);
    }

    @Test
    void weighingsMayComeInAnyOrderAndAfterTheEnd() {
        Bracket bracket = Bracket.of(List.of(new long[] {900, 30}, new long[] {300, 20}), 800, 10);
        assertThat(bracket.moments()).extracting(moment -> moment.allocated()).containsExactly(0L, 300L, 900L, 900L);
    }

    @Test
    void theTruePeakOfAnyHistoryIsBetweenTheCertainBounds() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 500; round++) {
            long allocated = 0;
            long held = 0;
            long peak = 0;
            List<long[]> weighings = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                long taken = random.nextInt(100);
                allocated += taken;
                held += taken;
                peak = Math.max(peak, held);
                held -= random.nextLong(held + 1);
                if (random.nextInt(10) == 0) {
                    weighings.add(new long[] {allocated, held});
                }
            }
            Bracket bracket = Bracket.of(weighings, allocated, held);
            assertThat(peak).as("round %d", round).isBetween(bracket.low(), bracket.high());
        }
    }

    @Test
    void aCloserLookBeginsWhereThePeakIsOpenAndNarrowsIt() {
        Bracket wide = Bracket.of(List.of(new long[] {10_000, 9_000}), 100_000, 0);
        assertThat(wide.isWide()).isTrue();
        List<long[]> stretch = List.of(new long[] {10_500, 9_400}, new long[] {11_000, 9_100});
        Bracket closer = wide.with(stretch);
        assertThat(closer.low()).isEqualTo(9_400);
        assertThat(closer.high()).isEqualTo(9_900).isLessThan(wide.high());
    }

    @Test
    void aStretchThatWasNeverReachedChangesNothing() {
        Bracket wide = Bracket.of(List.of(), 1000, 0);
        assertThat(wide.with(List.of())).isEqualTo(wide);
    }
}
