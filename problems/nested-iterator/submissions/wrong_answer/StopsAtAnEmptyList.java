import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Says there is more when there is another list, and that there is none when it is empty. */
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
        if (ahead != null) {
            return true;
        }
        while (!open.isEmpty() && !open.peek().hasNext()) {
            open.pop();
        }
        if (open.isEmpty()) {
            return false;
        }
        NestedInteger item = open.peek().next();
        while (!item.isInteger()) {
            Iterator<NestedInteger> inner = item.getList().iterator();
            if (!inner.hasNext()) {
                return false;
            }
            open.push(inner);
            item = inner.next();
        }
        ahead = item.getInteger();
        return true;
    }
}
