import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Stack;

/** A stack of list iterators: hasNext() looks at what comes, and steps back again when it is a number. */
class NestedIterator implements Iterator<Integer> {

    private final Stack<ListIterator<NestedInteger>> stack = new Stack<>();

    public NestedIterator(List<NestedInteger> nestedList) {
        stack.push(nestedList.listIterator());
    }

    @Override
    public Integer next() {
        return stack.peek().next().getInteger();
    }

    @Override
    public boolean hasNext() {
        while (!stack.empty()) {
            if (!stack.peek().hasNext()) {
                stack.pop();
            } else {
                NestedInteger item = stack.peek().next();
                if (item.isInteger()) {
                    stack.peek().previous();
                    return true;
                }
                stack.push(item.getList().listIterator());
            }
        }
        return false;
    }
}
