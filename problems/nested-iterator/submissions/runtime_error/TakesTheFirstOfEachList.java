import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Goes down into a list by taking its first item, which an empty one has not got. */
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
        while (!open.isEmpty() && !open.peek().hasNext()) {
            open.pop();
        }
        if (ahead == null && !open.isEmpty()) {
            NestedInteger item = open.peek().next();
            while (!item.isInteger()) {
                open.push(item.getList().iterator());
                item = open.peek().next();
            }
            ahead = item.getInteger();
        }
        return ahead != null;
    }
}
