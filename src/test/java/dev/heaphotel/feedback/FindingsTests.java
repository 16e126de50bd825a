package dev.heaphotel.feedback;

import static dev.heaphotel.growth.Complexity.CONSTANT;
import static dev.heaphotel.growth.Complexity.LINEAR;
import static dev.heaphotel.unit.Lifetime.AUXILIARY;
import static dev.heaphotel.unit.Lifetime.CHURN;
import static dev.heaphotel.unit.Lifetime.PEAK;
import static dev.heaphotel.unit.Lifetime.RETAINED;
import static dev.heaphotel.unit.Lifetime.STACK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.measure.Holder;
import dev.heaphotel.measure.HolderKind;
import dev.heaphotel.unit.ByteSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FindingsTests {

    private static final Curve LEAK = Curves.requests(RETAINED, CONSTANT, n -> 1304 + 88 * n);

    @Test
    void retainedGrows() {
        approved(
                "retained-grows",
                found(LEAK, Curves.MAP),
                found(LEAK, Curves.LISTENERS),
                found(LEAK, Curves.THREAD_LOCAL),
                found(LEAK, Curves.STATIC),
                Findings.of(LEAK, Optional.empty()).orElseThrow(),
                found(Curves.requests(RETAINED, CONSTANT, n -> 5000 + n / 2.0), Curves.MAP),
                found(Curves.requests(RETAINED, CONSTANT, n -> n > 8192 ? 110 * n : 88 * n), Curves.MAP),
                found(Curves.capacity(RETAINED, LINEAR, k -> 4.0 * k * k), Curves.MAP));
    }

    @Test
    void peakGrows() {
        Curve peak = Curves.vertices(PEAK, CONSTANT, v -> 400 + 20 * v);
        approved(
                "peak-grows",
                found(peak, Curves.QUEUE),
                Findings.of(peak, Optional.empty()).orElseThrow());
    }

    @Test
    void auxiliaryGrows() {
        approved("auxiliary-grows", found(Curves.vertices(AUXILIARY, LINEAR, v -> 4.0 * v * v), Curves.QUEUE));
    }

    @Test
    void churnGrows() {
        approved("churn-grows", found(Curves.vertices(CHURN, LINEAR, v -> 16.0 * v * v), Curves.QUEUE));
    }

    @Test
    void stackGrows() {
        approved("stack-grows", found(Curves.vertices(STACK, CONSTANT, v -> v + 2), Curves.RECURSION));
    }

    @Test
    void growthUndecided() {
        Curve filled = Curves.requests(RETAINED, CONSTANT, n -> 1000 + 88 * Math.min(n, 6000));
        approved("growth-undecided", Findings.of(filled, Optional.empty()).orElseThrow());
    }

    @Test
    void withinBound() {
        approved(
                "within-bound",
                found(Curves.requests(RETAINED, CONSTANT, n -> 9400), Curves.MAP),
                found(Curves.requests(AUXILIARY, CONSTANT, n -> 0), Curves.MAP),
                found(Curves.capacity(RETAINED, LINEAR, k -> 400 + 92 * k), Curves.MAP),
                found(Curves.vertices(STACK, CONSTANT, v -> 1), Curves.QUEUE));
    }

    @Test
    void heapFull() {
        approved(
                "heap-full",
                Findings.heapFull(LEAK, 724_000, ByteSize.mebibytes(64), Optional.of(Curves.MAP)),
                Findings.heapFull(LEAK, 724_000, ByteSize.mebibytes(64), Optional.empty()));
    }

    @Test
    void survivors() {
        approved(
                "survivors",
                Findings.survivors("requests", new ByteSize(90_112), Optional.of(Curves.STATIC)),
                Findings.survivors("requests", new ByteSize(90_112), Optional.empty()));
    }

    @Test
    void aCurveWithoutABoundIsNoFinding() {
        assertThat(Findings.of(Curves.unbounded(RETAINED, n -> 88 * n), Optional.empty()))
                .isEmpty();
    }

    @Test
    void theMostImportantComeFirst() {
        Finding within = found(Curves.requests(RETAINED, CONSTANT, n -> 9400), Curves.MAP);
        Finding leak = found(LEAK, Curves.MAP);
        Finding survivor = Findings.survivors("requests", new ByteSize(100), Optional.empty());
        assertThat(Findings.sorted(List.of(within, survivor, leak))).containsExactly(leak, survivor, within);
    }

    @Test
    void everyKindOfHolderIsNamedForWhatItIsAndMended() {
        List<String> said = new ArrayList<>();
        for (HolderKind kind : HolderKind.values()) {
            said.add(kind.word() + ", nothing taken out: " + Curves.said(kind, List.of(), Map.of()));
            said.add(kind.word() + ", something taken out: " + Curves.said(kind, List.of(22, 30), Map.of()));
        }
        Approved.text("kinds", String.join("\n", said));
    }

    @Test
    void everyCaptureIsNamedWithItsLine() {
        List<String> said = new ArrayList<>();
        for (String who : List.of("lambda", "method-reference", "anonymous-class", "inner-class")) {
            for (String variable : List.of("buffer", "this", "")) {
                for (String line : List.of("14", "0")) {
                    HolderKind kind = who.contains("class") ? HolderKind.INNER_CLASS : HolderKind.LAMBDA;
                    Map<String, String> details =
                            Map.of("who", who, "variable", variable, "line", line, "class", "Key");
                    if (kind == HolderKind.LAMBDA || !variable.isEmpty()) {
                        said.add(Curves.said(kind, List.of(), details));
                    }
                }
            }
        }
        Approved.text("captures", String.join("\n", said));
    }

    @Test
    void otherMemoriesThatGrowForTheSameReasonAreNamedInTheSameFinding() {
        Finding one = Findings.of(LEAK, Optional.of(Curves.MAP), List.of(PEAK)).orElseThrow();
        Finding two = Findings.of(LEAK, Optional.of(Curves.MAP), List.of(PEAK, AUXILIARY))
                .orElseThrow();
        assertThat(one.lifetimes()).containsExactly(RETAINED, PEAK);
        assertThat(one.message()).contains("Peak memory grows past its bound for the same reason.");
        assertThat(two.message())
                .contains("Peak memory and working memory grow past their bounds for the same reason.");
    }

    @Test
    void aFindingCarriesWhatItsSentencesWereMadeOf() {
        Finding leak = found(LEAK, Curves.MAP);
        assertThat(leak.parameters())
                .containsEntry("field", "LRUCache.map")
                .containsEntry("bound", "O(1)")
                .containsEntry("measured", "O(n)")
                .containsEntry("unit", "request")
                .containsEntry("holderKind", "map")
                .doesNotContainKeys("graph", "advice");
    }

    private static Finding found(Curve curve, Holder holder) {
        return Findings.of(curve, Optional.of(holder)).orElseThrow();
    }

    private static void approved(String rule, Finding... findings) {
        assertThat(findings).extracting(Finding::rule).containsOnly(rule);
        Approved.text(
                rule,
                List.of(findings).stream()
                        .map(finding -> finding.severity().word() + ": " + finding.message())
                        .collect(Collectors.joining("\n\n")));
    }
}
