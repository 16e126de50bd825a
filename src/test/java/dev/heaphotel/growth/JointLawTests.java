package dev.heaphotel.growth;

import static dev.heaphotel.growth.Complexity.CONSTANT;
import static dev.heaphotel.growth.Complexity.LINEAR;
import static dev.heaphotel.growth.Complexity.LINEARITHMIC;
import static dev.heaphotel.growth.Complexity.LOGARITHMIC;
import static dev.heaphotel.growth.Complexity.QUADRATIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.heaphotel.growth.JointLaw.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class JointLawTests {

    @Test
    void isWrittenAsPeopleWriteIt() {
        assertThat(JointLaw.NEITHER.in("n", "k")).isEqualTo("O(1)");
        assertThat(JointLaw.sum(CONSTANT, LINEAR).in("n", "k")).isEqualTo("O(k)");
        assertThat(JointLaw.sum(LINEAR, LINEAR).in("V", "E")).isEqualTo("O(V + E)");
        assertThat(JointLaw.product(LINEAR, LINEAR).in("n", "k")).isEqualTo("O(n·k)");
        assertThat(JointLaw.product(LINEAR, LOGARITHMIC).in("n", "k")).isEqualTo("O(n log k)");
        assertThat(JointLaw.product(LOGARITHMIC, LINEAR).in("n", "k")).isEqualTo("O(k log n)");
        assertThat(JointLaw.product(LINEARITHMIC, LINEAR).in("n", "k")).isEqualTo("O(n·k log n)");
        assertThat(new JointLaw(Shape.MIN, LINEAR, LINEAR).in("n", "k")).isEqualTo("O(min(n, k))");
        assertThat(new JointLaw(Shape.MAX, QUADRATIC, LINEAR).in("V", "E")).isEqualTo("O(max(V², E))");
    }

    @Test
    void theLargerOfTwoIsOfTheClassOfTheirSumAndTheSmallerIsNot() {
        JointLaw sum = JointLaw.sum(LINEAR, LINEAR);
        assertThat(new JointLaw(Shape.MAX, LINEAR, LINEAR).isAlike(sum)).isTrue();
        assertThat(new JointLaw(Shape.MIN, LINEAR, LINEAR).isAlike(sum)).isFalse();
        assertThat(JointLaw.product(LINEAR, LINEAR).isAlike(sum)).isFalse();
    }

    @Test
    void aProductWithAConstantIsNone() {
        assertThat(JointLaw.product(CONSTANT, LINEAR)).isEqualTo(JointLaw.sum(CONSTANT, LINEAR));
        assertThatThrownBy(() -> new JointLaw(Shape.MIN, CONSTANT, LINEAR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSmallerOfTwoIsBoundedAlongEitherAxis() {
        assertThat(new JointLaw(Shape.MIN, LINEAR, LINEAR).along(true)).isEqualTo(CONSTANT);
        assertThat(new JointLaw(Shape.MAX, LINEAR, LINEAR).along(true)).isEqualTo(LINEAR);
    }

    @Test
    void severalLawsTogetherAreTheirFastestTerms() {
        JointLaw both = JointLaw.sum(LINEAR, LINEAR);
        JointLaw one = JointLaw.sum(LINEAR, CONSTANT);
        JointLaw other = JointLaw.sum(CONSTANT, LINEAR);
        assertThat(JointLaw.together(List.of(one, other, JointLaw.NEITHER))).isEqualTo(both.terms());
        assertThat(JointLaw.together(List.of(both, JointLaw.product(LINEAR, LINEAR))))
                .isEqualTo(JointLaw.product(LINEAR, LINEAR).terms());
        assertThat(JointLaw.together(List.of(other, new JointLaw(Shape.MIN, LINEAR, LINEAR))))
                .isEqualTo(other.terms());
    }
}
