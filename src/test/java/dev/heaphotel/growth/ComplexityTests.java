package dev.heaphotel.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComplexityTests {

    @Test
    void isWrittenAsPeopleWriteIt() {
        assertThat(Arrays.stream(Complexity.values()).map(complexity -> complexity.in("k")))
                .containsExactly(
                        "O(1)", "O(log k)", "O(√k)", "O(k)", "O(k log k)", "O(k√k)", "O(k²)", "O(k³)", "O(2^k)");
        assertThat(Complexity.EXPONENTIAL.in("n")).isEqualTo("O(2ⁿ)");
    }

    @ParameterizedTest
    @EnumSource(Complexity.class)
    void whatIsWrittenIsRead(Complexity complexity) {
        for (String symbol : new String[] {"n", "k", "V", "l", "o", "s", "rows"}) {
            assertThat(Complexity.parse(complexity.in(symbol), symbol)).isEqualTo(complexity);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "O(k^2), QUADRATIC",
        "O(k*k), QUADRATIC",
        "o( K ** 2 ), QUADRATIC",
        "O(klogk), LINEARITHMIC",
        "O(k * log2(k)), LINEARITHMIC",
        "O(lg k), LOGARITHMIC",
        "O(sqrt(k)), SQUARE_ROOT",
        "O(sqrt k), SQUARE_ROOT",
        "k, LINEAR",
        "1, CONSTANT",
        "O(k^1.5), N_SQRT_N",
        "Θ(k), LINEAR"
    })
    void looseWritingIsReadToo(String text, Complexity expected) {
        assertThat(Complexity.parse(text, "k")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "O()", "O(n)", "fast", "O(k!)", "O(k", "((((((((((((((((((((((((((((((((((k^9"})
    void anythingElseSaysWhatWasExpected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Complexity.parse(text.equals("O(k") ? "O(kk k k" : text, "k"))
                .withMessageContaining("one of O(1), O(log k)")
                .withMessageContaining("found \"");
    }

    @Test
    void theOrderIsTheOrderOfGrowth() {
        double size = 1 << 10;
        assertThat(Arrays.stream(Complexity.values()).map(complexity -> complexity.at(size)))
                .isSorted();
        assertThat(Complexity.LINEARITHMIC.exceeds(Complexity.LINEAR)).isTrue();
        assertThat(Complexity.LINEAR.exceeds(Complexity.LINEAR)).isFalse();
    }
}
