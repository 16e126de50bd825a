package dev.heaphotel.growth;

import static dev.heaphotel.growth.Complexity.CONSTANT;
import static dev.heaphotel.growth.Complexity.CUBIC;
import static dev.heaphotel.growth.Complexity.EXPONENTIAL;
import static dev.heaphotel.growth.Complexity.LINEAR;
import static dev.heaphotel.growth.Complexity.LINEARITHMIC;
import static dev.heaphotel.growth.Complexity.LOGARITHMIC;
import static dev.heaphotel.growth.Complexity.N_SQRT_N;
import static dev.heaphotel.growth.Complexity.QUADRATIC;
import static dev.heaphotel.growth.Complexity.SQUARE_ROOT;
import static dev.heaphotel.growth.SeriesFixtures.ladder;
import static dev.heaphotel.growth.SeriesFixtures.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class GrowthFitTests {

    private static final List<Long> SIZES = ladder(64, 6);

    @Test
    void exactSeriesGiveExactCoefficients() {
        exactly(CONSTANT, 0, n -> 1304);
        exactly(SQUARE_ROOT, 500, n -> 1304 + 500 * Math.sqrt(n));
        exactly(LINEAR, 88, n -> 1304 + 88 * n);
        exactly(LINEARITHMIC, 24, n -> 1304 + 24 * n * log2(n));
        exactly(N_SQRT_N, 16, n -> 1304 + 16 * n * Math.sqrt(n));
        exactly(QUADRATIC, 4, n -> 1304 + 4.0 * n * n);
        exactly(CUBIC, 2, n -> 1304 + 2.0 * n * n * n);
        exactly(LOGARITHMIC, 400, n -> 1304 + 400 * log2(n));
    }

    private static void exactly(Complexity complexity, double perUnit, LongToDoubleFunction law) {
        Growth.Firm firm = firm(GrowthFit.of(series(SIZES, law)));
        assertThat(firm.complexity()).isEqualTo(complexity);
        assertThat(firm.perUnit()).isCloseTo(perUnit, within(1e-6 * perUnit));
        assertThat(firm.intercept()).isCloseTo(1304, Percentage.withPercentage(0.01));
        assertThat(firm.margin()).isBetween(1.3, 1e6);
        assertThat(firm.runnerUp()).isNotEqualTo(complexity);
    }

    @Test
    void aLinearTermBesideAFasterOneIsFoundToo() {
        Growth.Firm firm = firm(GrowthFit.of(series(SIZES, n -> 400 + 40 * n + 3.0 * n * n)));
        assertThat(firm.complexity()).isEqualTo(QUADRATIC);
        assertThat(firm.perUnit()).isCloseTo(3, within(1e-6));
        assertThat(firm.linear()).isCloseTo(40, within(1e-4));
        assertThat(firm.at(100_000)).isCloseTo(400 + 40e5 + 3e10, Percentage.withPercentage(0.001));
    }

    @Test
    void powersOfTwoAreSeenOnSmallSizes() {
        List<Long> sizes = LongStream.rangeClosed(4, 20).boxed().toList();
        Growth.Firm firm = firm(GrowthFit.of(series(sizes, n -> 200 + 16 * Math.pow(2, n))));
        assertThat(firm.complexity()).isEqualTo(EXPONENTIAL);
        assertThat(firm.perUnit()).isCloseTo(16, within(1e-6));
    }

    @Test
    void theFitIsCarriedToASizeAndBack() {
        Growth.Firm firm = firm(GrowthFit.of(series(SIZES, n -> 1304 + 88 * n)));
        assertThat(firm.at(10_000_000)).isCloseTo(880_001_304, Percentage.withPercentage(0.001));
        assertThat(firm.sizeAt(1304 + 88 * 724_000.0).orElseThrow())
                .isCloseTo(724_000, Percentage.withPercentage(0.001));
        assertThat(firm(GrowthFit.of(series(SIZES, n -> 1304))).sizeAt(1e9)).isEmpty();
    }

    @Test
    void aHalvingRecursionIsLogarithmicInFramesAndFlatInBytes() {
        List<Point> depth = series(SIZES, Collections::halvingDepth);
        assertThat(firm(GrowthFit.ofCounts(depth)).complexity()).isEqualTo(LOGARITHMIC);
        assertThat(firm(GrowthFit.ofCounts(depth)).perUnit()).isCloseTo(1, within(0.1));
        assertThat(firm(GrowthFit.of(depth)).complexity()).isEqualTo(CONSTANT);
        assertThat(GrowthFit.againstCounts(depth, CONSTANT).exceeds()).isTrue();
        assertThat(GrowthFit.againstCounts(depth, LOGARITHMIC).within()).isTrue();
    }

    @Test
    void framesForEachAreLinearAndAFewAreConstant() {
        assertThat(firm(GrowthFit.ofCounts(series(SIZES, n -> n + 1))).complexity())
                .isEqualTo(LINEAR);
        assertThat(firm(GrowthFit.ofCounts(series(SIZES, n -> n % 2 == 0 ? 3 : 4)))
                        .complexity())
                .isEqualTo(CONSTANT);
    }

    @Test
    void aCacheThatFillsUpIsConstant() {
        List<Point> points = series(ladder(64, 8), n -> 1000 + 88 * Math.min(n, 500));
        Growth.Firm firm = firm(GrowthFit.of(points));
        assertThat(firm.complexity()).isEqualTo(CONSTANT);
        assertThat(firm.intercept()).isCloseTo(45_000, within(1.0));
        assertThat(GrowthFit.against(points, CONSTANT).within()).isTrue();
    }

    @Test
    void aCacheThatHasJustFilledUpIsNotCalledALeak() {
        List<Point> points = series(SIZES, n -> 1000 + 88 * Math.min(n, 1500));
        assertThat(GrowthFit.of(points)).isInstanceOf(Growth.Undecided.class);
        assertThat(GrowthFit.against(points, CONSTANT)).isInstanceOf(Decision.TooClose.class);
        assertThat(GrowthFit.extendingHelps(points)).isTrue();
    }

    @Test
    void aSmallLeakBesideALargeTableIsSeen() {
        List<Point> points = series(SIZES, n -> 1_000_000 + 8 * n);
        Growth.Firm firm = firm(GrowthFit.of(points));
        assertThat(firm.complexity()).isEqualTo(LINEAR);
        assertThat(firm.perUnit()).isCloseTo(8, within(0.1));
        assertThat(GrowthFit.against(points, CONSTANT).exceeds()).isTrue();
    }

    @Test
    void candidatesOnOneSideOfTheBoundDecideAlthoughNeitherIsFirm() {
        List<Point> bent = series(SIZES, n -> n <= 2048 ? 88 * n : 110 * n);
        assertThat(GrowthFit.of(bent)).isInstanceOf(Growth.Undecided.class);
        assertThat(GrowthFit.against(bent, CONSTANT).exceeds()).isTrue();
        assertThat(GrowthFit.against(bent, LINEAR)).isInstanceOf(Decision.TooClose.class);
        assertThat(GrowthFit.against(bent, QUADRATIC).within()).isTrue();
    }

    @Test
    void fewSizesAreUndecidedWithTheReason() {
        Growth growth = GrowthFit.of(series(List.of(1L, 100L, 1000L), n -> 88 * n));
        assertThat(growth)
                .isInstanceOfSatisfying(
                        Growth.Undecided.class,
                        undecided -> assertThat(undecided.why()).isEqualTo("only 3 sizes were weighed, 4 are needed"));
        assertThat(GrowthFit.of(List.of())).isInstanceOf(Growth.Undecided.class);
        assertThat(GrowthFit.against(List.of(), LINEAR)).isInstanceOf(Decision.TooClose.class);
        assertThat(GrowthFit.extendingHelps(List.of())).isTrue();
    }

    @Test
    void sizesTooCloseTogetherAreUndecidedWithTheReason() {
        Growth growth = GrowthFit.of(series(List.of(1000L, 1200L, 1500L, 2000L, 3000L), n -> 88 * n));
        assertThat(growth)
                .isInstanceOfSatisfying(
                        Growth.Undecided.class,
                        undecided -> assertThat(undecided.why())
                                .isEqualTo("the largest size is only 3.0 times the smallest, 4 times are needed"));
    }

    @Test
    void fourDoublingsBeforeTheHeapWasFullAreEnoughForALeak() {
        List<Point> points = series(List.of(1000L, 2000L, 4000L, 8000L), n -> 1304 + 880 * n);
        assertThat(firm(GrowthFit.of(points)).complexity()).isEqualTo(LINEAR);
        assertThat(GrowthFit.against(points, CONSTANT).exceeds()).isTrue();
    }

    @Test
    void wideBracketsWhoseEndsGrowDifferentlyAreUndecidedAndLargerSizesWouldNotHelp() {
        List<Point> points =
                SIZES.stream().map(n -> new Point(n, 10_000, 25_000 + 40 * n)).toList();
        assertThat(GrowthFit.of(points)).isInstanceOf(Growth.Undecided.class);
        assertThat(GrowthFit.extendingHelps(points)).isFalse();
    }

    @Test
    void theOrderOfPointsDoesNotMatter() {
        List<Point> points = series(SIZES, n -> 1304 + 88 * n);
        List<Point> shuffled = new java.util.ArrayList<>(points);
        java.util.Collections.shuffle(shuffled, new java.util.Random(1));
        assertThat(GrowthFit.of(shuffled)).isEqualTo(GrowthFit.of(points));
    }

    private static Growth.Firm firm(Growth growth) {
        assertThat(growth).isInstanceOf(Growth.Firm.class);
        return (Growth.Firm) growth;
    }

    private static double log2(double size) {
        return Math.log(size) / Math.log(2);
    }
}
