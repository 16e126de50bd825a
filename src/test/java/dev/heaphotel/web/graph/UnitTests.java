package dev.heaphotel.web.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitTests {

    @Test
    void anIntervalThatIsOneNumberIsNotWrittenTwice() {
        assertThat(Unit.BYTES.interval(400, 400, false)).isEmpty();
    }

    @Test
    void anEstimatedEndIsSaidToBeOne() {
        assertThat(Unit.FRAMES.interval(3, 4, false)).isEqualTo("3 frames to 4 frames");
        assertThat(Unit.FRAMES.interval(3, 4, true)).isEqualTo("3 frames to about 4 frames");
    }
}
