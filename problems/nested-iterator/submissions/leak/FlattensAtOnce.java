import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The constructor copies every number into one list, which stays to the end: all of them, to hand out one at a time. */
class NestedIterator implements Iterator<Integer> {

    private final List<Integer> flat = new ArrayList<>();
    private int next;

    NestedIterator(List<NestedInteger> nestedList) {
        flatten(nestedList);
    }

    private void flatten(List<NestedInteger> list) {
        for (NestedInteger item : list) {
            if (item.isInteger()) {
                flat.add(item.getInteger());
            } else {
                flatten(item.getList());
            }
        }
    }

    @Override
    public Integer next() {
        return flat.get(next++);
    }

    @Override
    public boolean hasNext() {
        return next < flat.size();
    }
}
