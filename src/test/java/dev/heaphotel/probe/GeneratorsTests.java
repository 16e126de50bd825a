package dev.heaphotel.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.heaphotel.wire.Order;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeneratorsTests {

    private static final Scale SCALE = new Scale(Map.of("n", 100, "low", -5, "high", 5, "none", 0), 42);

    @Test
    void numbersTakeTheTypeOfTheirParameter() {
        assertThat(make(int.class, "n", "#n")).isEqualTo(100);
        assertThat(make(long.class, "n", "#n")).isEqualTo(100L);
        assertThat(make(double.class, "n", "#n")).isEqualTo(100.0);
    }

    @Test
    void intsHaveTheirCountAndTheirRange() {
        int[] ints = (int[]) make(int[].class, "ints", "#n", "#low", "#high");
        assertThat(ints).hasSize(100);
        assertThat(Arrays.stream(ints).boxed())
                .allSatisfy(each -> assertThat(each).isBetween(-5, 4));
        assertThat(Arrays.stream(ints).distinct().count()).isGreaterThan(5);
    }

    @Test
    void sortedIsSortedAndAPermutationHasEveryNumberOnce() {
        assertThat((int[]) make(int[].class, "sorted", "#n")).isSorted().hasSize(100);
        int[] order = (int[]) make(int[].class, "permutation", "#n");
        assertThat(order).containsExactlyInAnyOrder(IntStream.range(0, 100).toArray());
        assertThat(order).isNotEqualTo(IntStream.range(0, 100).toArray());
    }

    @Test
    void listsAreMadeWhereTheParameterIsAList() {
        assertThat((List<?>) make(List.class, "ints", "#n")).hasSize(100).hasOnlyElementsOfType(Integer.class);
        assertThat((List<?>) make(List.class, "strings", "#n")).hasSize(100).hasOnlyElementsOfType(String.class);
    }

    @Test
    void stringsUseTheirAlphabetAlone() {
        assertThat((String) make(String.class, "string", "#n", "ab"))
                .hasSize(100)
                .matches("[ab]+")
                .contains("a", "b");
        assertThat((String) make(String.class, "string", "#none")).isEmpty();
    }

    @Test
    void longsAndBoolsHaveTheirCount() {
        assertThat((long[]) make(long[].class, "longs", "#n")).hasSize(100);
        assertThat((boolean[]) make(boolean[].class, "bools", "#n"))
                .hasSize(100)
                .contains(true, false);
    }

    @Test
    void literalsTakeTheTypeOfTheirParameter() {
        assertThat(make(String.class, "literal", "7")).isEqualTo("7");
        assertThat(make(int.class, "literal", "-7")).isEqualTo(-7);
        assertThat(make(boolean.class, "literal", "true")).isEqualTo(true);
        assertThat(make(char.class, "literal", "x")).isEqualTo('x');
        assertThat(make(double.class, "literal", "0.5")).isEqualTo(0.5);
    }

    @Test
    void theSameScaleMakesTheSameInputAndAnotherSeedAnother() {
        Order.Argument argument = new Order.Argument("int[]", "ints", List.of("#n"));
        int[] once = (int[]) Generators.make(argument, int[].class, SCALE);
        assertThat((int[]) Generators.make(argument, int[].class, SCALE)).isEqualTo(once);
        Scale other = new Scale(SCALE.sizes(), 43);
        assertThat((int[]) Generators.make(argument, int[].class, other)).isNotEqualTo(once);
    }

    @Test
    void aListLeadsBackToTheNodeThatIsNamed() {
        Link head = (Link) make(Link.class, "cycle", "#n", "#high");
        Link entrance = head;
        for (int i = 0; i < 5; i++) {
            entrance = entrance.next;
        }
        Link last = head;
        for (int i = 1; i < 100; i++) {
            last = last.next;
        }
        assertThat(last.val).isEqualTo(99);
        assertThat(last.next).isSameAs(entrance);
        assertThat(((Link) make(Link.class, "cycle", "#high", "#n")).next.next.next.next.next)
                .isNull();
        assertThat(make(Link.class, "cycle", "#none", "#none")).isNull();
    }

    private static final class Link {
        int val;
        Link next;
    }

    @Test
    void anUnknownAxisNamesTheOnesThereAre() {
        assertThatThrownBy(() -> make(int.class, "n", "#m"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no axis \"m\"")
                .hasMessageContaining("high");
    }

    private static Object make(Class<?> type, String generator, String... operands) {
        return Generators.make(new Order.Argument(type.getSimpleName(), generator, List.of(operands)), type, SCALE);
    }
}
