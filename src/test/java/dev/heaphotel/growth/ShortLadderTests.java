package dev.heaphotel.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What explodes is weighed at a handful of small sizes only. */
class ShortLadderTests {

    @Test
    void aDepthOfNPlusTwoIsLinearOverThreeOctaves() {
        List<Point> frames = LongStream.rangeClosed(2, 9)
                .mapToObj(n -> Point.exact(n, n + 2))
                .toList();
        assertThat(GrowthFit.ofCounts(frames).firm().map(Growth.Firm::complexity))
                .contains(Complexity.LINEAR);
    }

    @Test
    void aDepthOfLogNIsNotLinear() {
        List<Point> frames = LongStream.rangeClosed(2, 16)
                .mapToObj(n -> Point.exact(n, 64 - Long.numberOfLeadingZeros(n)))
                .toList();
        assertThat(GrowthFit.ofCounts(frames).likeliest()).isEqualTo(Complexity.LOGARITHMIC);
    }

    /** The boards of n queens, in bytes: from none to very many, up and down. */
    @Test
    void whatNothingExplainsIsNotCalledConstant() {
        long[] bytes = {24, 24, 624, 3280, 1552, 16880, 43168, 207072, 466696, 1940744};
        List<Point> boards = IntStream.range(0, bytes.length)
                .mapToObj(i -> Point.exact(i + 2, bytes[i]))
                .toList();
        assertThat(GrowthFit.of(boards).firm()).isEmpty();
        assertThat(GrowthFit.against(boards, Complexity.LINEAR).within()).isFalse();
    }
}
