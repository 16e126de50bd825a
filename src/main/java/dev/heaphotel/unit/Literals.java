package dev.heaphotel.unit;

import static dev.heaphotel.unit.TypeShape.Leaf.ANY;
import static dev.heaphotel.unit.TypeShape.Leaf.BOOLEAN;
import static dev.heaphotel.unit.TypeShape.Leaf.CHARACTER;
import static dev.heaphotel.unit.TypeShape.Leaf.LIST_NODE;
import static dev.heaphotel.unit.TypeShape.Leaf.NUMBER;
import static dev.heaphotel.unit.TypeShape.Leaf.TEXT;
import static dev.heaphotel.unit.TypeShape.Leaf.TREE_NODE;

/** Which literals a type takes: {@code -7}, {@code true}, {@code abc}, {@code null}, {@code [1,2,3]}. */
final class Literals {

    private Literals() {}

    static boolean fits(String text, TypeShape shape) {
        if (shape.depth() > 0) {
            return text.startsWith("[") && text.endsWith("]") && bracketsFit(text, shape.depth());
        }
        if (shape.is(0, NUMBER)) {
            return text.matches("-?\\d{1,18}(\\.\\d{1,18})?");
        }
        if (shape.is(0, BOOLEAN)) {
            return text.matches("true|false");
        }
        if (shape.is(0, CHARACTER)) {
            return text.length() == 1 || text.matches("\"[^\"]\"");
        }
        if (shape.is(0, LIST_NODE, TREE_NODE)) {
            return text.equals("null");
        }
        return shape.is(0, TEXT) || shape.is(0, ANY) && text.matches("-?\\d{1,18}|\".*\"|true|false|null");
    }

    /** Closed as often as opened, and never deeper than the type. */
    private static boolean bracketsFit(String text, int deepest) {
        int depth = 0;
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth < 0 || depth > deepest) {
                return false;
            }
        }
        return depth == 0 && !quoted;
    }
}
