package dev.heaphotel.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        7                  | 7
        n                  | 10
        2*n                | 20
        2 * n + 1          | 21
        n/3                | 3
        n/3*3              | 10
        n - 2 - 3          | 5
        2*(n-4)/3          | 4
        sqrt(n)            | 3
        log2(n)            | 3
        log2(8)            | 3
        log2(536870912)    | 29
        log2(0)            | 0
        min(n, 4)          | 4
        max(n, 4*n)        | 40
        min(max(1,n),sqrt(n*n)) | 10
        3 - n              | 0
        """)
    void isWorkedOutAndRoundedDown(String text, long expected) {
        assertThat(Expression.parse(text).at("n", 10)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``         | at position 1 of "";
        2*         | at position 3 of "2*"; found the end
        2n         | expected an operator (+ - * /) or the end at position 2 of "2n"; found "n"
        (n         | expected ")" at position 3
        n)         | at position 2 of "n)"; found ")"
        cube(n)    | expected one of sqrt, log2, min, max before "(" at position 1
        min(n)     | expected "," and a second value for min at position 6
        1.5*n      | at position 2 of "1.5*n"; found "."
        -n         | at position 1 of "-n"; found "-"
        n $ 2      | at position 3
        9999999999999999 | expected a whole number of at most 15 digits
        """)
    void mistakesAreNamedWithTheirPosition(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Expression.parse(text))
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 90})
    void deepNestingIsRefusedBeforeItIsFollowed(int depth) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Expression.parse("(".repeat(depth) + "n" + ")".repeat(depth)))
                .withMessageContaining("at most 20 brackets within brackets");
    }

    @Test
    void longTextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Expression.parse("n+".repeat(5_000_000) + "n"))
                .withMessageContaining("at most 200 characters");
    }

    @Test
    void severalSymbolsAreListed() {
        Expression expression = Expression.parse("min(V*V, 4*E) + V");
        assertThat(expression.symbols()).containsExactlyInAnyOrder("V", "E");
        assertThat(expression.at(Map.of("V", 10L, "E", 20L))).isEqualTo(90);
        assertThat(Expression.parse("12").symbols()).isEmpty();
    }

    @Test
    void aMissingSymbolIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Expression.parse("n+k").at("n", 1))
                .withMessageContaining("k")
                .withMessageContaining("found [n]");
    }

    @Test
    void overflowAndDivisionByZeroAreErrors() {
        assertThatThrownBy(() -> Expression.parse("n*n*n*n").at("n", 1_000_000))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("within 2^53");
        assertThatThrownBy(() -> Expression.parse("max(1, n/(n-n))").at("n", 5))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("divides by zero");
    }
}
