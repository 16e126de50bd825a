package dev.heaphotel.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.probe.Log.Mark;
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
        Bracket bracket = Bracket.of(List.of(mark(600, 500), mark(900, 100)), 1000, 50);
        assertThat(bracket.moments()).extracting(moment -> moment.high()).containsExactly(600L, 800L, 200L, 50L);
        assertThat(bracket.low()).isEqualTo(500);
        assertThat(bracket.high()).isEqualTo(800);
    }

    @Test
    void weighingsMayComeInAnyOrderAndAfterTheEnd() {
        Bracket bracket = Bracket.of(List.of(mark(900, 30), mark(300, 20)), 800, 10);
        assertThat(bracket.moments()).extracting(moment -> moment.allocated()).containsExactly(0L, 300L, 900L, 900L);
    }

    @Test
    void theTruePeakOfAnyHistoryIsBetweenTheCertainBounds() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 500; round++) {
            long allocated = 0;
            long held = 0;
            long peak = 0;
            List<Mark> weighings = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                long taken = random.nextInt(100);
                allocated += taken;
                held += taken;
                peak = Math.max(peak, held);
                held -= random.nextLong(held + 1);
                if (random.nextInt(10) == 0) {
                    weighings.add(mark(allocated, held));
                }
            }
            Bracket bracket = Bracket.of(weighings, allocated, held);
            assertThat(peak).as("round %d", round).isBetween(bracket.low(), bracket.high());
        }
    }

    @Test
    void whatIsCertainIsPreferredToAnEstimate() {
        Bracket certain = Bracket.of(List.of(mark(600, 500)), 1000, 50);
        assertThat(certain.estimated(950)).isEqualTo(certain);
        assertThat(certain.estimated(950).isEstimate()).isFalse();
    }

    @Test
    void anEstimateIsSaidToBeOneAndIsNeverBelowWhatWasSeen() {
        Bracket certain = Bracket.of(List.of(mark(600, 500)), 1000, 50);
        assertThat(certain.estimated(520).isEstimate()).isTrue();
        assertThat(certain.estimated(520).high()).isEqualTo(520);
        assertThat(certain.estimated(100).high()).isEqualTo(500);
    }

    @Test
    void aMarkThatKnowsOnlyAtMostRaisesTheUpperEndAlone() {
        Bracket bracket = Bracket.of(List.of(new Mark(600, 100, 700)), 1000, 50);
        assertThat(bracket.low()).isEqualTo(100);
        assertThat(bracket.high()).isEqualTo(1100);
    }

    @Test
    void aPictureKeepsThePeak() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 1; i <= 5000; i++) {
            marks.add(mark(i, i == 1234 ? 9000 : 5));
        }
        Bracket bracket = Bracket.of(marks, 5001, 5);
        assertThat(bracket.thinned()).hasSizeLessThan(400);
        assertThat(bracket.thinned())
                .anySatisfy(moment -> assertThat(moment.low()).isEqualTo(9000));
    }

    private static Mark mark(long allocated, long held) {
        return new Mark(allocated, held, held);
    }
}
