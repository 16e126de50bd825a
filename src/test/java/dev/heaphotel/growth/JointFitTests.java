package dev.heaphotel.growth;

import static dev.heaphotel.growth.Collections.arrayList;
import static dev.heaphotel.growth.Collections.hashMap;
import static dev.heaphotel.growth.SeriesFixtures.bracketed;
import static dev.heaphotel.growth.SeriesFixtures.shaken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Planes of which the law is known by construction, with noise, brackets and the stairs of collections. */
@Execution(ExecutionMode.CONCURRENT)
class JointFitTests {

    private static final List<Planes.Noise> NOISES = List.of(
            (points, random) -> shaken(points, 64, 0, random),
            (points, random) -> shaken(points, 64, 0.04, random),
            (points, random) -> bracketed(shaken(points, 64, 0, random), 0.15, random));

    /** The law as it must be said, and a program of that law. */
    static Stream<Arguments> laws() {
        return Stream.of(
                law("O(1)", (n, k) -> 5000),
                law("O(1)", (n, k) -> 0),
                law("O(n)", (n, k) -> 300 + 40 * n),
                law("O(k)", (n, k) -> 300 + 88 * k),
                law("O(n²)", (n, k) -> 300 + 4.0 * n * n),
                law("O(n + k)", (n, k) -> 1000 + 24 * n + 24 * k),
                law("O(n + k)", (n, k) -> 1000 + 8 * n + 100 * k),
                law("O(n + k)", (n, k) -> 100 + 100 * n + 12 * k),
                law("O(n·k)", (n, k) -> 500 + 4.0 * n * k),
                law("O(n·k)", (n, k) -> 500 + 20 * n + 8 * k + 1.0 * n * k),
                law("O(min(n, k))", (n, k) -> 400 + 56.0 * Math.min(n, k)),
                law("O(min(n, k))", (n, k) -> 400 + 56.0 * Math.min(n / 2, k)),
                law("O(max(n, k))", (n, k) -> 64 + 16.0 * Math.max(n, k)),
                law("O(n² + k)", (n, k) -> 400 + 2.0 * n * n + 400 * k),
                law("O(n + k log k)", (n, k) -> 400 + 24 * n + 24.0 * k * Math.log(k)),
                law("O(n log k)", (n, k) -> 400 + 24.0 * n * Math.log(k) / Math.log(2)),
                law("O(n·k log k)", (n, k) -> 400 + 3.0 * n * k * Math.log(k) / Math.log(2)),
                law("O(n + k)", (n, k) -> hashMap(n, 56) + hashMap(k, 56)),
                law("O(n + k)", (n, k) -> arrayList(n, 24) + arrayList(k, 0)),
                law("O(k)", (n, k) -> hashMap(k, 88)),
                law("O(n)", (n, k) -> arrayList(n, 0)),
                law("O(min(n, k))", (n, k) -> hashMap(Math.min(n, k), 56)),
                law("O(max(n, k))", (n, k) -> arrayList(Math.max(n, k), 16)),
                law("O(n·k)", (n, k) -> n * arrayList(k, 16)),
                law("O(k)", (n, k) -> 8 * k + 40.0 * Math.min(n, k)));
    }

    /** Logarithms drown in noise and in brackets, along one axis as along two. */
    private static Arguments law(String said, Planes.Law law) {
        return Arguments.of(said, said.contains("log") ? NOISES.subList(0, 1) : NOISES, law);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void aLawIsNamedOrNowAndThenLeftOpenAndNeverMistaken(String said, List<Planes.Noise> noises, Planes.Law law) {
        List<String> open = new ArrayList<>();
        int tries = 0;
        for (Planes.Layout layout : Planes.Layout.values()) {
            for (int kind = 0; kind < noises.size(); kind++) {
                int seed = layout.ordinal() * noises.size() + kind;
                if (!Trials.ALL && kind != layout.ordinal() % noises.size()) {
                    continue; // Each layout with one kind of noise, and each noise on one layout or more.
                }
                tries++;
                Planes.Noise noise = noises.get(kind);
                JointGrowth growth = JointFit.of(layout.tracks(law, noise, new Random(seed)));
                if (growth.firm().isEmpty()) {
                    open.add(layout + " seed " + seed + ": " + growth);
                } else {
                    assertThat(growth.likeliest().in("n", "k"))
                            .as("%s seed %d: %s", layout, seed, growth)
                            .isEqualTo(said);
                }
            }
        }
        assertThat(open).hasSizeLessThanOrEqualTo(tries / 3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 60, 5_000, 2e7})
    void aFlatPlaneIsNeverCalledGrowth(double level) {
        for (int seed = 0; seed < 12; seed++) {
            Planes.Noise noise = (points, random) -> shaken(points, 300, 0, random);
            Planes.Layout layout = Planes.Layout.values()[seed % 4];
            JointGrowth growth = JointFit.of(layout.tracks((n, k) -> level, noise, new Random(seed)));
            assertThat(growth.likeliest())
                    .as("%s seed %d: %s", layout, seed, growth)
                    .isEqualTo(JointLaw.NEITHER);
        }
    }

    @Test
    void callDepthIsCountedExactly() {
        Planes.Noise none = (points, random) -> points;
        Planes.Law depth = (n, k) -> Collections.halvingDepth(n) + k;
        JointGrowth growth = JointFit.ofCounts(Planes.Layout.CROSSED.tracks((n, k) -> 2 + k, none, new Random(1)));
        assertThat(growth.firm()).hasValue(JointLaw.sum(Complexity.CONSTANT, Complexity.LINEAR));
        assertThat(JointFit.ofCounts(Planes.Layout.CROSSED.tracks(depth, none, new Random(1)))
                        .likeliest()
                        .in("n", "k"))
                .endsWith("k)");
    }

    @Test
    void whatFollowsNoLawIsLeftOpen() {
        Planes.Noise none = (points, random) -> points;
        Planes.Law threshold = (n, k) -> k > 1000 ? 40.0 * n : 5000;
        JointGrowth growth = JointFit.of(Planes.Layout.CROSSED.tracks(threshold, none, new Random(1)));
        assertThat(growth.firm()).isEmpty();
    }
}
