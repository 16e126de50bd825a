package dev.heaphotel.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.probe.Log.Mark;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SurveyTests {

    @Test
    void looksAsCloselyAsIsCheap() {
        Survey calm = steady(100_000, 200_000);
        assertThat(calm.slack(4000)).isEqualTo(0.005);
        assertThat(calm.affords(0.005, 4000)).isTrue();
    }

    @Test
    void knowsWhatItCannotAfford() {
        Survey busy = steady(100_000, 100_000_000);
        assertThat(busy.slack(400)).isEqualTo(0.04);
        assertThat(busy.affords(0.04, 400)).isFalse();
        assertThat(busy.affords(0.04, 40_000)).isTrue();
    }

    @Test
    void aBusyStretchFarBelowThePeakCostsLittle() {
        Survey low = new Survey(List.of(new Mark(10_000, 10_000, 10_000)), 3_000_000, 100_000);
        assertThat(low.affords(0.04, 100)).isTrue();
    }

    @Test
    void windowsBeginWhereMostWasHeldAndElsewhereToo() {
        Survey survey = new Survey(
                List.of(new Mark(100, 1, 1), new Mark(200, 9, 9), new Mark(300, 8, 8), new Mark(400, 2, 2)), 1000, 9);
        assertThat(survey.starts(4)).hasSize(4).isSorted().contains(200, 300);
        assertThat(survey.starts(4)[3]).isGreaterThan(500);
    }

    @Test
    void anEstimateCoversTheStepAndWhatWindowsDiffer() {
        List<Mark> flat = List.of(new Mark(0, 100, 100), new Mark(5, 100, 100), new Mark(900, 100, 100));
        assertThat(Windowed.high(flat, new long[] {0, 800}, 100, 0.04, 1)).isEqualTo(105);
        assertThat(Windowed.high(flat, new long[] {0, 800}, 100, 0.04, 50)).isEqualTo(154);
        List<Mark> uneven = List.of(new Mark(0, 100, 100), new Mark(500, 80, 80), new Mark(900, 80, 80));
        assertThat(Windowed.high(uneven, new long[] {0, 500, 900}, 100, 0.04, 1))
                .isEqualTo(125);
    }

    private static Survey steady(long held, long churn) {
        List<Mark> marks = LongStream.rangeClosed(1, 9)
                .mapToObj(i -> new Mark(churn * i / 10, held, held))
                .toList();
        return new Survey(marks, churn, held);
    }
}
