import java.util.Iterator;
import java.util.List;

/** Recursion as deep as the lists: each iterator asks the one of the list it stands at. */
class NestedIterator implements Iterator<Integer> {

    private final Iterator<NestedInteger> items;
    private NestedIterator inner;
    private Integer number;

    NestedIterator(List<NestedInteger> nestedList) {
        items = nestedList.iterator();
    }

    @Override
    public boolean hasNext() {
        while (number == null && (inner == null || !inner.hasNext())) {
            inner = null;
            if (!items.hasNext()) {
                return false;
            }
            NestedInteger item = items.next();
            if (item.isInteger()) {
                number = item.getInteger();
            } else {
                inner = new NestedIterator(item.getList());
            }
        }
        return true;
    }

    @Override
    public Integer next() {
        if (!hasNext()) {
            return null;
        }
        if (number != null) {
            Integer next = number;
            number = null;
            return next;
        }
        return inner.next();
    }
}
