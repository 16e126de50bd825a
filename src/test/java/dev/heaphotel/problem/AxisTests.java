package dev.heaphotel.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.heaphotel.unit.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxisTests {

    private static Axis from(long from, long to) {
        return new Axis("capacity", "capacity", "k", from, to, Map.of("requests", Expression.parse("6*k")));
    }

    @Test
    void otherAxesFollowTheirExpressions() {
        assertThat(from(32, 2048).sizesAt(100)).isEqualTo(Map.of("capacity", 100, "requests", 600));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void fixedSizesOfTheSecondLevelFallShortOfWhatAProgramWasTold(long shortBy) {
        Axis axis = new Axis(
                "requests", "requests", "n", 256, 16384, Map.of(), Map.of("capacity", Expression.parse("2048")));
        int capacity = axis.atSecondLevel(shortBy).sizesAt(300).get("capacity");
        assertThat(capacity).isBetween(1900, 2047);
        assertThat(Integer.bitCount(capacity)).isGreaterThan(2);
    }

    @Test
    void sizesThatFollowTheAxisAtItsSecondLevelAreAsTheAuthorSays() {
        Axis axis = new Axis("width", "width", "w", 64, 4096, Map.of(), Map.of("limit", Expression.parse("w/8")));
        assertThat(axis.atSecondLevel(3).sizesAt(800)).isEqualTo(Map.of("width", 800, "limit", 100));
    }

    @Test
    void sizeBeyondAnIntIsRefusedNotWrapped() {
        assertThatThrownBy(() -> from(32, 2048).sizesAt(1L << 30)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void ladderHasPowersOfTwoWithTheirSuccessorsAndTheEnds() {
        assertThat(from(64, 1024).ladder(4, 1))
                .contains(64L, 65L, 128L, 129L, 256L, 257L, 512L, 513L, 1024L)
                .doesNotContain(1025L);
        assertThat(from(100, 3000).ladder(4, 1)).startsWith(100L).endsWith(3000L);
    }

    @Test
    void ladderHasFourSizesInEveryOctave() {
        List<Long> ladder = from(64, 4096).ladder(4, 99);
        for (long octave = 64; octave < 4096; octave *= 2) {
            long start = octave;
            assertThat(ladder)
                    .filteredOn(size -> size >= start && size < 2 * start)
                    .hasSize(4);
        }
    }

    @Test
    void sameSeedGivesTheSameLadderAndOthersDoNot() {
        assertThat(from(64, 4096).ladder(4, 7)).isEqualTo(from(64, 4096).ladder(4, 7));
        assertThat(from(64, 4096).ladder(4, 7)).isNotEqualTo(from(64, 4096).ladder(4, 8));
    }

    @Test
    void anyLadderAscendsWithinItsEnds() {
        for (long seed = 0; seed < 500; seed++) {
            long from = 1 + seed % 37;
            long to = from * 16 + seed * 11;
            List<Long> ladder = from(from, to).ladder(2 + (int) (seed % 7), seed);
            assertThat(ladder)
                    .as("seed " + seed)
                    .doesNotHaveDuplicates()
                    .startsWith(from)
                    .endsWith(to);
            List<Long> ascending = new ArrayList<>(ladder);
            ascending.sort(null);
            assertThat(ladder).as("seed " + seed).isEqualTo(ascending);
        }
    }

    @Test
    void aShortLadderSpreadsAFewSizesOverTheSameRange() {
        for (long seed = 0; seed < 100; seed++) {
            List<Long> ladder = from(64, 4096).shortLadder(6, seed);
            assertThat(ladder).hasSize(6).startsWith(64L).endsWith(4096L).isSorted();
            assertThat(ladder.get(1)).as("seed " + seed).isBetween(100L, 300L);
        }
    }
}
