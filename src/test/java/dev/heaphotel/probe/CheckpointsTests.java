package dev.heaphotel.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** With the collector of the JVM that runs the tests, so weights are rough; where weighings happen is what is tested. */
class CheckpointsTests {

    private static final int COUNT = 5;
    private static final int BLOCK = 1000;
    private static final int BLOCKS = 600;

    private final Object[] kept = new Object[BLOCKS];

    @Test
    void weighingsAreSpreadEvenlyOverWhatIsAllocated() {
        long churn = BLOCKS * (long) (BLOCK + 16);
        Checkpoints checkpoints = Checkpoints.evenly(churn, COUNT);
        drive(checkpoints);
        List<long[]> weighings = checkpoints.weighings();
        assertThat(weighings).hasSize(COUNT);
        for (int i = 0; i < COUNT; i++) {
            long wanted = churn / (COUNT + 1) * (i + 1);
            assertThat(weighings.get(i)[0]).as("weighing %d", i).isBetween(wanted, wanted + churn / 20);
        }
    }

    @Test
    void thresholdsPassedInOneLeapAreOneWeighing() {
        Checkpoints checkpoints = new Checkpoints(new long[] {1, 2, 3});
        checkpoints.start(0);
        kept[0] = new byte[BLOCK];
        assertThat(checkpoints.at(1)).isEqualTo(1);
        assertThat(checkpoints.weighings()).hasSize(1);
        assertThat(checkpoints.at(1)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void withoutAllocationNothingIsWeighed() {
        Checkpoints checkpoints = Checkpoints.evenly(100_000_000, COUNT);
        checkpoints.start(0);
        for (int i = 0; i < 1000; i++) {
            checkpoints.at(1);
        }
        assertThat(checkpoints.weighings()).isEmpty();
    }

    private void drive(Checkpoints checkpoints) {
        checkpoints.start(0);
        int countdown = checkpoints.firstTick();
        for (int i = 0; i < BLOCKS; i++) {
            kept[i] = new byte[BLOCK];
            if (--countdown <= 0) {
                countdown = checkpoints.at(1);
            }
        }
        checkpoints.at(1);
    }
}
