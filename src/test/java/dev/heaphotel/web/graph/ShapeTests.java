package dev.heaphotel.web.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.growth.Complexity;
import org.junit.jupiter.api.Test;

class ShapeTests {

    @Test
    void everyClassThatGrowthNamesHasItsCurve() {
        for (Complexity complexity : Complexity.values()) {
            for (String symbol : new String[] {"n", "k", "V"}) {
                var shape = Shape.of(complexity.in(symbol), symbol);

                assertThat(shape).as(complexity.in(symbol)).isPresent();
                assertThat(shape.orElseThrow().applyAsDouble(12)).isEqualTo(complexity.at(12));
            }
        }
    }

    @Test
    void whatIsNoClassHasNoCurve() {
        assertThat(Shape.of("UNDECIDED", "n")).isEmpty();
    }
}
