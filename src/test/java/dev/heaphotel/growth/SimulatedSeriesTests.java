package dev.heaphotel.growth;

import static dev.heaphotel.growth.Complexity.CONSTANT;
import static dev.heaphotel.growth.Complexity.LINEAR;
import static dev.heaphotel.growth.Complexity.LINEARITHMIC;
import static dev.heaphotel.growth.Complexity.QUADRATIC;
import static dev.heaphotel.growth.SeriesFixtures.bracketed;
import static dev.heaphotel.growth.SeriesFixtures.ladder;
import static dev.heaphotel.growth.SeriesFixtures.series;
import static dev.heaphotel.growth.SeriesFixtures.shaken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Series whose class is known by construction, many times with noise; each ladder starts elsewhere. */
@Execution(ExecutionMode.CONCURRENT)
class SimulatedSeriesTests {

    private static final int RUNS = Trials.COUNT;

    /** Readings differ by up to 64 bytes, as an empty program's do. */
    private static final Noise READINGS = (points, random) -> shaken(points, 64, 0, random);

    /** A few hundred bytes come and go. */
    private static final Noise HUNDREDS = (points, random) -> shaken(points, 300, 0, random);

    private static final Noise PARTS = (points, random) -> shaken(points, 64, 0.05, random);

    private static final Noise BRACKETS = (points, random) -> bracketed(shaken(points, 64, 0, random), 0.2, random);

    private static final Noise ALL_OF_THEM = (points, random) ->
            List.of(READINGS, HUNDREDS, PARTS, BRACKETS).get(random.nextInt(4)).on(points, random);

    private interface Noise {
        List<Point> on(List<Point> points, Random random);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 60, 5_000, 2e7})
    void aFlatLineIsNeverCalledGrowth(double level) {
        Tally tally = tally(CONSTANT, 64, n -> level, ALL_OF_THEM);
        assertThat(tally.wrong).isEmpty();
        assertThat(tally.right).as(tally.undecided.toString()).isGreaterThanOrEqualTo(RUNS * 98 / 100);
    }

    @Test
    void aFlatLineIsNeverHeldAgainstAnybody() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            double level = random.nextInt(1 << random.nextInt(25));
            List<Point> points = HUNDREDS.on(series(sizes(64, random), n -> level), random);
            assertThat(GrowthFit.against(points, CONSTANT).exceeds())
                    .as("seed %d", seed)
                    .isFalse();
        }
    }

    @Test
    void linearSeriesWithNoiseAreLinear() {
        almostAlways(LINEAR, n -> 1304 + 88 * n);
        almostAlways(LINEAR, n -> 32 + 24 * n);
    }

    @Test
    void fasterSeriesWithNoiseAreFaster() {
        almostAlways(QUADRATIC, n -> 400 + 16 * n + 4.0 * n * n);
        almostAlways(LINEARITHMIC, n -> 1000 + 24 * n * Math.log(n), READINGS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 24})
    void listsAreLinear(int element) {
        almostAlways(LINEAR, n -> Collections.arrayList(n, element));
        almostAlways(LINEAR, n -> Collections.arrayListPeak(n, element));
        almostAlways(LINEAR, n -> Collections.linkedList(n, element));
        almostAlways(LINEAR, n -> Collections.arrayDeque(n, element));
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 88})
    void mapsAreLinear(int node) {
        almostAlways(LINEAR, n -> Collections.hashMap(n, node));
        almostAlways(LINEAR, n -> Collections.hashMapPeak(n, node));
    }

    @Test
    void builtStringsAndMergedArraysAreLinear() {
        almostAlways(LINEAR, Collections::stringBuilder, READINGS);
        almostAlways(LINEAR, Collections::stringBuilderPeak, READINGS);
        almostAlways(LINEAR, Collections::mergeSortPeak);
    }

    @Test
    void aCacheOfAHundredIsConstantWhateverTheRequests() {
        LongToDoubleFunction cache = n -> Collections.hashMap(Math.min(n, 100), 56);
        almostAlways(CONSTANT, cache, HUNDREDS);
    }

    private static void almostAlways(Complexity complexity, LongToDoubleFunction law) {
        almostAlways(complexity, law, READINGS);
        almostAlways(complexity, law, PARTS);
        Tally bracketed = tally(complexity, 256, law, BRACKETS);
        assertThat(bracketed.wrong).isEmpty();
        assertThat(bracketed.right).as(bracketed.undecided.toString()).isGreaterThanOrEqualTo(RUNS * 95 / 100);
    }

    private static void almostAlways(Complexity complexity, LongToDoubleFunction law, Noise noise) {
        Tally tally = tally(complexity, 256, law, noise);
        assertThat(tally.wrong).isEmpty();
        assertThat(tally.right).as(tally.undecided.toString()).isGreaterThanOrEqualTo(RUNS * 99 / 100);
    }

    private record Tally(int right, List<String> wrong, List<String> undecided) {}

    private static Tally tally(Complexity complexity, long smallest, LongToDoubleFunction law, Noise noise) {
        int right = 0;
        List<String> wrong = new ArrayList<>();
        List<String> undecided = new ArrayList<>();
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            Growth growth = GrowthFit.of(noise.on(series(sizes(smallest, random), law), random));
            if (growth.firm().isEmpty()) {
                undecided.add("seed " + seed + ": " + growth);
            } else if (growth.likeliest() != complexity) {
                wrong.add("seed " + seed + ": " + growth);
            } else {
                right++;
            }
        }
        return new Tally(right, wrong, undecided);
    }

    /** Six octaves from somewhere within five octaves above the smallest; half of the ladders are on powers of two. */
    private static List<Long> sizes(long smallest, Random random) {
        double phase = random.nextBoolean() ? 0 : random.nextDouble();
        return ladder(Math.round(smallest * Math.pow(2, random.nextInt(5) + phase)), 6);
    }
}
