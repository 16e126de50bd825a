import java.util.function.IntUnaryOperator;

/** A list in order of use, searched by a method that calls itself: a frame on the stack for each place. */
class Memo {

    private final IntUnaryOperator function;
    private final int capacity;
    private Node newest;

    Memo(IntUnaryOperator function, int capacity) {
        this.function = function;
        this.capacity = capacity;
    }

    int apply(int argument) {
        Node found = find(newest, argument);
        int value = found == null ? function.applyAsInt(argument) : found.value;
        newest = new Node(argument, value, without(newest, argument, capacity - 1));
        return value;
    }

    private static Node find(Node node, int argument) {
        return node == null || node.argument == argument ? node : find(node.older, argument);
    }

    private static Node without(Node node, int argument, int most) {
        if (node == null || most == 0) {
            return null;
        }
        if (node.argument == argument) {
            return node.older;
        }
        node.older = without(node.older, argument, most - 1);
        return node;
    }

    private static final class Node {
        final int argument;
        final int value;
        Node older;

        Node(int argument, int value, Node older) {
            this.argument = argument;
            this.value = value;
            this.older = older;
        }
    }
}
