package dev.heaphotel.feedback;

import static dev.heaphotel.growth.Complexity.CONSTANT;
import static dev.heaphotel.growth.Complexity.LINEAR;
import static dev.heaphotel.unit.Lifetime.RETAINED;
import static dev.heaphotel.unit.Lifetime.STACK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.growth.JointGrowth;
import dev.heaphotel.growth.JointLaw;
import dev.heaphotel.growth.JointTerm;
import dev.heaphotel.unit.Lifetime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTests {

    private static final List<String> SYMBOLS = List.of("n", "k");

    private static final List<Curve> LRU = List.of(
            Curves.requests(RETAINED, CONSTANT, n -> 9400),
            Curves.requests(Lifetime.CHURN, LINEAR, n -> 48 * n),
            Curves.capacity(RETAINED, LINEAR, k -> 400 + 92 * k),
            Curves.capacity(STACK, CONSTANT, k -> 1));

    @ParameterizedTest
    @CsvSource({
        "O(k), CONSTANT, LINEAR",
        "k, CONSTANT, LINEAR",
        "O(1), CONSTANT, CONSTANT",
        "O(n + k), LINEAR, LINEAR",
        "O(n+k+1), LINEAR, LINEAR",
        "O(2k), CONSTANT, LINEAR",
        "O(n*k), LINEAR, LINEAR",
        "O(nk), LINEAR, LINEAR",
        "O(n·k·n), QUADRATIC, LINEAR",
        "O(n log n + k), LINEARITHMIC, LINEAR",
        "O(n log k), LINEAR, LOGARITHMIC",
        "O(k^2 + k), CONSTANT, QUADRATIC",
        "o(K), CONSTANT, LINEAR",
        "O(2^n), EXPONENTIAL, CONSTANT"
    })
    void isReadInEverySymbol(String said, String inN, String inK) {
        assertThat(Claim.of(said, SYMBOLS)).isInstanceOfSatisfying(Claim.Understood.class, claim -> {
            assertThat(claim.in("n")).hasToString(inN);
            assertThat(claim.in("k")).hasToString(inK);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "constant",
                "O(m)",
                "O(min(n,n))",
                "O(min(n))",
                "O(n!)",
                "O(n +)",
                "<script>",
                "O(n) + O(",
                "^",
                "*"
            })
    void whatIsNotUnderstoodSaysWhatWasExpected(String said) {
        assertThat(Claim.of(said, SYMBOLS))
                .isInstanceOfSatisfying(
                        Claim.Unclear.class,
                        claim -> assertThat(claim.why())
                                .startsWith("expected a sum of growth classes in n, k, such as O(n + k); found"));
    }

    @Test
    void longTextIsCut() {
        assertThat(Claim.of("O(" + "n*".repeat(100_000) + "n)", SYMBOLS).said()).hasSizeLessThan(100);
    }

    @Test
    void whatIsSaidIsHeldAgainstWhatIsHeld() {
        Approved.text(
                "claims",
                Stream.of("O(k)", "O(n)", "O(n + k)", "O(1)", "whatever")
                        .map(said -> ClaimCheck.of(Claim.of(said, SYMBOLS), LRU))
                        .map(check -> check.finding().rule() + ": " + check.message())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void theDeepestOfMemoryAndStackCounts() {
        List<Curve> recursion = List.of(
                Curves.vertices(Lifetime.AUXILIARY, CONSTANT, v -> 200), Curves.vertices(STACK, CONSTANT, v -> v));
        assertThat(ClaimCheck.of(Claim.of("O(V)", List.of("V")), recursion).agrees())
                .isTrue();
        assertThat(ClaimCheck.of(Claim.of("O(1)", List.of("V")), recursion).agrees())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "O(n + k)      | O(n + k)",
                "O(k+n+1)      | O(n + k)",
                "O(max(n, k))  | O(n + k)",
                "O(n*k)        | O(n·k)",
                "O(n*k + k)    | O(n·k)",
                "O(min(n,k))   | O(min(n, k))",
                "O(min(k, n))  | O(min(n, k))",
                "O(k + min(n, k)) | O(k)",
                "O(n log k)    | O(n log k)",
                "O(1)          | O(1)"
            })
    void isReadAsASumInBothSymbols(String said, String sum) {
        assertThat(Claim.of(said, SYMBOLS))
                .isInstanceOfSatisfying(
                        Claim.Understood.class,
                        claim -> assertThat(JointTerm.sum(claim.together(), SYMBOLS))
                                .isEqualTo(sum));
    }

    @ParameterizedTest
    @CsvSource({"O(min(n; k)), true", "O(n), false", "O(k), false", "O(n*k), false", "O(n + k), false", "O(1), false"})
    void isHeldAgainstTheLawOfBothSymbolsWhereThereIsOne(String said, boolean agrees) {
        JointLaw smaller = new JointLaw(JointLaw.Shape.MIN, LINEAR, LINEAR);
        List<Space> spaces = List.of(
                space(RETAINED, new JointGrowth.Firm(smaller, JointLaw.NEITHER, 9)),
                space(STACK, new JointGrowth.Firm(JointLaw.NEITHER, smaller, 9)),
                space(Lifetime.CHURN, new JointGrowth.Firm(JointLaw.product(LINEAR, LINEAR), smaller, 9)));
        ClaimCheck check = ClaimCheck.of(Claim.of(said.replace(';', ','), SYMBOLS), LRU, spaces);
        assertThat(check.agrees()).as(check.message()).isEqualTo(agrees);
        assertThat(check.message()).contains("O(min(n, k))");
    }

    @ParameterizedTest
    @CsvSource({
        "O(k), RIGHT",
        "O(1), TOO_LOW",
        "O(log k), TOO_LOW",
        "O(n + k), TOO_HIGH",
        "O(k²), TOO_HIGH",
        "O(n), MIXED",
        "soup, UNCLEAR"
    })
    void whichWayAClaimIsWrongIsTold(String said, Leaning leaning) {
        assertThat(ClaimCheck.of(Claim.of(said, SYMBOLS), LRU).leaning()).isEqualTo(leaning);
    }

    @ParameterizedTest
    @CsvSource({"O(min(n; k)), RIGHT", "O(n), TOO_HIGH", "O(1), TOO_LOW", "O(log n * log k), MIXED"})
    void whichWayAClaimIsWrongIsToldInBothSymbols(String said, Leaning leaning) {
        JointLaw smaller = new JointLaw(JointLaw.Shape.MIN, LINEAR, LINEAR);
        List<Space> spaces = List.of(space(RETAINED, new JointGrowth.Firm(smaller, JointLaw.NEITHER, 9)));

        assertThat(ClaimCheck.of(Claim.of(said.replace(';', ','), SYMBOLS), LRU, spaces)
                        .leaning())
                .isEqualTo(leaning);
    }

    @Test
    void anOpenLawLeavesTheClaimToTheAxes() {
        JointLaw sum = JointLaw.sum(LINEAR, LINEAR);
        List<Space> spaces = List.of(space(RETAINED, new JointGrowth.Undecided(sum, JointLaw.NEITHER, 1, "close")));
        assertThat(ClaimCheck.of(Claim.of("O(k)", SYMBOLS), LRU, spaces).agrees())
                .isTrue();
        assertThat(ClaimCheck.of(Claim.of("O(n + k)", SYMBOLS), LRU, spaces).agrees())
                .isFalse();
    }

    private static Space space(Lifetime lifetime, JointGrowth growth) {
        return new Space(lifetime, new Space.Name("requests", "n"), new Space.Name("capacity", "k"), growth);
    }
}
