package dev.heaphotel.web.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.heaphotel.web.graph.Scale.Kind;
import org.junit.jupiter.api.Test;

class ScaleTests {

    @Test
    void plainScaleKeepsProportions() {
        Scale scale = new Scale(Kind.LINEAR, 0, 100, 10, 210);

        assertThat(scale.place(50)).isEqualTo(110);
        assertThat(scale.at(0.25)).isEqualTo(25);
    }

    @Test
    void logarithmicScaleKeepsRatios() {
        Scale scale = new Scale(Kind.LOG, 1, 10_000, 0, 400);

        assertThat(scale.place(100)).isCloseTo(200, within(1e-9));
        assertThat(scale.at(0.5)).isCloseTo(100, within(1e-9));
    }

    @Test
    void logarithmicScalePutsNothingBelowItsFoot() {
        assertThat(new Scale(Kind.LOG, 10, 100, 0, 10).place(0)).isZero();
    }

    @Test
    void ticksAreRoundFewAndInside() {
        for (double high = 1; high < 1e19; high *= 3.7) {
            Scale scale = new Scale(Kind.LINEAR, 0, high, 0, 1);
            assertThat(scale.ticks())
                    .as("up to %s", high)
                    .hasSizeBetween(3, 7)
                    .allMatch(tick -> tick <= scale.high() * 1.001);
        }
    }

    @Test
    void logarithmicTicksAreFew() {
        for (double high = 15; high < 1e19; high *= 7.3) {
            Scale scale = new Scale(Kind.LOG, 1, high, 0, 1);
            assertThat(scale.ticks()).as("up to %s", high).hasSizeBetween(2, 8);
        }
    }
}
