import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** hasNext() calls itself after each list it enters or leaves: a long run of empty lists becomes a deep stack of calls. */
class NestedIterator implements Iterator<Integer> {

    private final Deque<Iterator<NestedInteger>> open = new ArrayDeque<>();
    private Integer ahead;

    NestedIterator(List<NestedInteger> nestedList) {
        open.push(nestedList.iterator());
    }

    @Override
    public Integer next() {
        Integer number = ahead;
        ahead = null;
        return number;
    }

    @Override
    public boolean hasNext() {
        if (ahead != null || open.isEmpty()) {
            return ahead != null;
        }
        if (!open.peek().hasNext()) {
            open.pop();
            return hasNext();
        }
        NestedInteger item = open.peek().next();
        if (item.isInteger()) {
            ahead = item.getInteger();
            return true;
        }
        open.push(item.getList().iterator());
        return hasNext();
    }
}
