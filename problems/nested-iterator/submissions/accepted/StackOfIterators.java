import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** One iterator for each list that is open, the innermost on top; hasNext() goes on until a number is next, and keeps it. */
class NestedIterator implements Iterator<Integer> {

    private final Deque<Iterator<NestedInteger>> open = new ArrayDeque<>();
    private Integer ahead;

    NestedIterator(List<NestedInteger> nestedList) {
        open.push(nestedList.iterator());
    }

    @Override
    public Integer next() {
        hasNext();
        Integer number = ahead;
        ahead = null;
        return number;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && !open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                continue;
            }
            NestedInteger item = open.peek().next();
            if (item.isInteger()) {
                ahead = item.getInteger();
            } else {
                open.push(item.getList().iterator());
            }
        }
        return ahead != null;
    }
}
