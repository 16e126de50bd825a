package dev.heaphotel.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jol.info.GraphLayout;

/** The arithmetic of the truth must itself be true: it is held against JOL. */
class FormulaTests {

    @ParameterizedTest
    @CsvSource({"2+3*n, 32", "(2+3)*n, 50", "n-1-1, 8", "floor(sqrt(n)), 3", "'max(n, 20)', 20", "exp2(bits(n)), 16"})
    void isArithmetic(String text, double expected) {
        assertThat(Formula.parse(text).applyAsDouble(10)).isEqualTo(expected);
    }

    @Test
    void whatItCannotReadIsNamed() {
        assertThatThrownBy(() -> Formula.parse("2*(n")).hasMessageContaining("expected )");
        assertThatThrownBy(() -> Formula.parse("room(n)").applyAsDouble(1)).hasMessageContaining("no function room");
    }

    @Test
    void anArrayListIsAsLargeAsItsLawSays() {
        ArrayList<Object> list = new ArrayList<>();
        Object same = new Object();
        for (int n = 1; n < 500; n++) {
            list.add(same);
            assertThat(Formula.parse("object(12) + array(4, grown(n)) + object(0)")
                            .applyAsDouble(n))
                    .as("n = " + n)
                    .isEqualTo(GraphLayout.parseInstance(list).totalSize());
        }
    }

    @Test
    void aHashMapsTableIsAsLargeAsItsLawSays() {
        HashMap<Integer, Object> map = new HashMap<>();
        for (int n = 1; n < 500; n++) {
            map.put(1000 + n, null);
            assertThat(Formula.parse("object(36) + array(4, table(n)) + n * (object(16) + object(4))")
                            .applyAsDouble(n))
                    .as("n = " + n)
                    .isEqualTo(GraphLayout.parseInstance(map).totalSize());
        }
    }

    @Test
    void aBuildersArrayIsAsLargeAsItsLawSays() {
        StringBuilder builder = new StringBuilder();
        for (int n = 1; n < 500; n++) {
            builder.append('x');
            assertThat(Formula.parse("builder(n)").applyAsDouble(n)).isEqualTo(builder.capacity());
        }
    }
}
