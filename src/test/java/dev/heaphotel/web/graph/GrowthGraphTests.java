package dev.heaphotel.web.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.web.graph.GrowthSeries.Weighing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GrowthGraphTests {

    private static final long HEAP_BYTES = 64L << 20;

    @Test
    void growthPastItsBoundIsADiamondAndAWordBesidesAColour() {
        String picture = GrowthGraph.plain(series("O(n)", 88, Optional.of("O(1)"), true, size -> 88 * size));

        assertThat(picture)
                .contains("class=\"point past\" d=")
                .contains("class=\"overflow\"")
                .contains("allowed O(1)");
    }

    @Test
    void growthWithinItsBoundIsACircleWithoutFilledSpace() {
        String picture = GrowthGraph.plain(series("O(n)", 88, Optional.of("O(n)"), false, size -> 88 * size));

        assertThat(picture)
                .contains("<circle class=\"point\"")
                .contains("as allowed")
                .doesNotContain("overflow");
    }

    @Test
    void heapsCapIsDrawnWhereTheCurveComesNear() {
        LongUnaryOperator heavy = size -> 5_000 * size;

        assertThat(GrowthGraph.plain(series("O(n)", 5_000, Optional.empty(), false, heavy)))
                .contains("heap full");
        assertThat(GrowthGraph.plain(series("O(n)", 8, Optional.empty(), false, size -> 8 * size)))
                .doesNotContain("heap full");
    }

    @Test
    void neighboursOfPowersOfTwoAreABand() {
        String picture = GrowthGraph.plain(series("O(n)", 88, Optional.empty(), false, size -> 88 * size));

        assertThat(picture).contains("class=\"band\"");
    }

    @Test
    void curveThatMissesItsPointsIsNotDrawn() {
        String picture = GrowthGraph.plain(series("O(n)", 8, Optional.empty(), false, size -> 88 * size));

        assertThat(picture).doesNotContain("path class=\"fit\"").contains("class=\"guide\"");
    }

    @Test
    void everyCoordinateIsANumber() {
        List<LongUnaryOperator> curves = List.of(
                size -> 0, size -> -size, size -> Long.MAX_VALUE, size -> size, size -> size == 64 ? 0 : 1L << 60);
        for (LongUnaryOperator curve : curves) {
            GrowthSeries series = series("O(2ⁿ)", 1e300, Optional.of("O(1)"), true, curve);
            assertThat(GrowthGraph.plain(series) + GrowthGraph.logarithmic(series))
                    .doesNotContain("NaN", "Infinity");
        }
    }

    private static GrowthSeries series(
            String measured, double perUnit, Optional<String> bound, boolean past, LongUnaryOperator bytes) {
        List<Weighing> weighings = LongStream.of(64, 65, 128, 129, 1024, 1025, 8192, 8193)
                .mapToObj(size ->
                        new Weighing(size, bytes.applyAsLong(size), bytes.applyAsLong(size), bytes.applyAsLong(size)))
                .toList();
        return new GrowthSeries(
                "g",
                "title",
                "sentence",
                "requests",
                "n",
                Unit.BYTES,
                measured,
                0,
                perUnit,
                bound,
                past,
                OptionalLong.of(HEAP_BYTES),
                weighings,
                0,
                Optional.empty());
    }
}
