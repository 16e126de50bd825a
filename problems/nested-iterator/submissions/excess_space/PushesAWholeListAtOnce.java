import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;

/** Puts all items of a list on the stack, last one first, when only the first of them is needed now. */
class NestedIterator implements Iterator<Integer> {

    private final LinkedList<NestedInteger> stack = new LinkedList<>();

    NestedIterator(List<NestedInteger> nestedList) {
        pushAll(nestedList);
    }

    private void pushAll(List<NestedInteger> list) {
        for (int i = list.size() - 1; i >= 0; i--) {
            stack.push(list.get(i));
        }
    }

    @Override
    public Integer next() {
        return stack.pop().getInteger();
    }

    @Override
    public boolean hasNext() {
        while (!stack.isEmpty() && !stack.peek().isInteger()) {
            pushAll(stack.pop().getList());
        }
        return !stack.isEmpty();
    }
}
