package dev.heaphotel.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** With the collector of the JVM that runs the tests, so weights are rough; where weighings happen is what is tested. */
class PatrolTests {

    private static final int BLOCK = 1000;
    private static final int BLOCKS = 600;
    private static final long CHURN = BLOCKS * (long) (BLOCK + 16);

    /** Full collections alone, as in this JVM, cost 41 each. */
    private static final int PLENTY = 41 * 40;

    private final Object[] kept = new Object[BLOCKS];

    @Test
    void marksAreSpreadOverWhatIsAllocatedInStepWithNothing() {
        long[] marks = Pace.Marks.over(1000, 10).marks();
        assertThat(marks).hasSize(10).isSorted();
        for (int i = 0; i < 10; i++) {
            assertThat(marks[i]).as("mark %d", i).isBetween(i * 100L, i * 100L + 100);
        }
    }

    @Test
    void weighsAtTheFirstTickPastEachMark() {
        Pace.Marks pace = Pace.Marks.over(CHURN, 5);
        List<Log.Mark> marks = drive(new Patrol(pace, PLENTY, 0, 0));
        assertThat(marks).hasSize(5);
        for (int i = 0; i < 5; i++) {
            assertThat(marks.get(i).allocated()).isBetween(pace.marks()[i], pace.marks()[i] + 4 * BLOCK);
        }
    }

    @Test
    void marksPassedInOneLeapAreOneWeighing() {
        Patrol patrol = new Patrol(new Pace.Marks(new long[] {1, 2, 3}), PLENTY, 0, 0);
        patrol.start(0, false);
        kept[0] = new byte[BLOCK];
        patrol.at(1);
        assertThat(patrol.marks()).hasSize(1);
        assertThat(patrol.at(1)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void withoutAllocationNothingIsWeighed() {
        Patrol patrol = new Patrol(Pace.Marks.over(100_000_000, 5), PLENTY, 0, 0);
        patrol.start(0, false);
        for (int i = 0; i < 1000; i++) {
            patrol.at(1);
        }
        assertThat(patrol.marks()).isEmpty();
    }

    @Test
    void stopsWhenItsBudgetIsSpent() {
        assertThat(drive(new Patrol(Pace.Marks.over(CHURN, 100), 41 * 10, 0, 0)))
                .hasSizeBetween(1, 10);
    }

    @Test
    void looksAgainOnlyWhenThePeakCouldHaveBeenPassed() {
        Pace.Headroom pace = new Pace.Headroom(0.02);
        assertThat(pace.next(5000, 400, 1000)).isEqualTo(5000 + 620);
        assertThat(pace.next(5000, 1000, 1000)).isEqualTo(5000 + Pace.LEAST);
        assertThat(pace.next(5000, 1_000_000, 1_000_000)).isEqualTo(5000 + 20_000);
    }

    @Test
    void eachWindowGetsItsNumberOfWeighings() {
        Pace.Windows pace = new Pace.Windows(new long[] {0, 5000, 100_000}, 2, 0.1);
        assertThat(pace.next(0, 1000, 1000)).isEqualTo(100);
        assertThat(pace.next(100, 1000, 1000)).isEqualTo(5000);
        assertThat(pace.next(200_000, 1000, 1000)).isEqualTo(200_100);
        assertThat(pace.next(200_100, 1000, 1000)).isEqualTo(200_101);
    }

    private List<Log.Mark> drive(Patrol patrol) {
        patrol.start(0, false);
        int countdown = patrol.firstTick();
        for (int i = 0; i < BLOCKS; i++) {
            kept[i] = new byte[BLOCK];
            if (--countdown <= 0) {
                countdown = patrol.at(1);
            }
        }
        return patrol.marks();
    }
}
