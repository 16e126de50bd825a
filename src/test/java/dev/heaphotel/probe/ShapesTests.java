package dev.heaphotel.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.wire.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTests {

    private final Shapes shapes = new Shapes();

    @Test
    void aChainIsOneShapeHoweverLong() {
        int shape = shapes.root("Stack.top");
        for (int i = 0; i < 100_000; i++) {
            shape = shapes.step(shape, "Node.next");
            shapes.count(shape, 24);
        }
        assertThat(shapes.report()).containsExactly(new Shape(List.of("Stack.top", "Node.next"), 100_000, 2_400_000));
    }

    @Test
    void aListOfListsIsToldFromAListAndAnythingDeeperFolds() {
        int outer = shapes.step(shapes.root("A.rows"), "ArrayList.elementData");
        int view = shapes.step(shapes.step(outer, Shapes.ELEMENT), "ArrayList$SubList.root");
        int inner = shapes.step(view, "ArrayList.elementData");
        assertThat(inner).isNotEqualTo(outer);
        int innermost = shapes.step(shapes.step(inner, "ArrayList$SubList.root"), "ArrayList.elementData");
        assertThat(innermost).isEqualTo(inner);
    }

    @Test
    void aChainOfSeveralFieldsOfOneClassFoldsAtOnce() {
        int left = shapes.step(shapes.root("A.tree"), "TreeMap$Entry.left");
        int right = shapes.step(left, "TreeMap$Entry.right");
        assertThat(shapes.step(right, "TreeMap$Entry.left")).isEqualTo(left);
    }

    @Test
    void elementsOfArraysDoNotShowInAPath() {
        int element = shapes.step(shapes.step(shapes.root("A.rows"), Shapes.ELEMENT), Shapes.ELEMENT);
        shapes.count(element, 16);
        assertThat(shapes.report()).extracting(Shape::path).containsExactly(List.of("A.rows"));
    }

    @Test
    void theLargestComeFirstAndTheSmallestOfManyAreLeftOut() {
        for (int i = 1; i <= 2000; i++) {
            shapes.count(shapes.root("field" + i), i);
        }
        List<Shape> report = shapes.report();
        assertThat(report).hasSize(500);
        assertThat(report.get(0)).isEqualTo(new Shape(List.of("field2000"), 1, 2000));
        assertThat(report.get(499).bytes()).isEqualTo(1501);
    }

    @Test
    void aShapeThatWasNeverCountedIsNotReported() {
        shapes.root("input");
        shapes.step(shapes.root("other"), "x");
        assertThat(shapes.report()).isEmpty();
    }
}
