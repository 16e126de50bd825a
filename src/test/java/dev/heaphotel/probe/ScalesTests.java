package dev.heaphotel.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScalesTests {

    private static final long MEBIBYTE = 1 << 20;

    @Test
    void asManyWeighingsMayBeHadWhereTwiceAsMuchHasToBeCopied() {
        assertThat(Scales.budget(60, 0)).isEqualTo(60);
        assertThat(Scales.budget(60, MEBIBYTE)).isEqualTo(120);
    }

    @Test
    void whereVeryMuchIsHeldThereIsAnEndToWhatIsSpent() {
        assertThat(Scales.budget(60, 500 * MEBIBYTE)).isLessThan(60 * Scales.price(500 * MEBIBYTE));
        assertThat(Scales.budget(2000, 500 * MEBIBYTE)).isEqualTo(2000);
    }
}
