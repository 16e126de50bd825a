import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;

/** Walks step by step, but keeps all numbers it has handed out, in case somebody wants to go back. */
class NestedIterator implements Iterator<Integer> {

    private final LinkedList<Iterator<NestedInteger>> open = new LinkedList<>();
    private final List<Integer> handedOut = new LinkedList<>();
    private Integer ahead;

    NestedIterator(List<NestedInteger> nestedList) {
        open.addLast(nestedList.iterator());
    }

    @Override
    public Integer next() {
        handedOut.add(ahead);
        Integer number = ahead;
        ahead = null;
        return number;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && !open.isEmpty()) {
            Iterator<NestedInteger> items = open.getLast();
            if (!items.hasNext()) {
                open.removeLast();
                continue;
            }
            NestedInteger item = items.next();
            if (item.isInteger()) {
                ahead = item.getInteger();
            } else {
                open.addLast(item.getList().iterator());
            }
        }
        return ahead != null;
    }
}
