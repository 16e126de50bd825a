import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Guards against a list that contains itself by remembering every list it has entered, those long left included. */
class NestedIterator implements Iterator<Integer> {

    private final Deque<Iterator<NestedInteger>> open = new ArrayDeque<>();
    private final Set<NestedInteger> entered = Collections.newSetFromMap(new IdentityHashMap<>());
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
        while (ahead == null && !open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                continue;
            }
            NestedInteger item = open.peek().next();
            if (item.isInteger()) {
                ahead = item.getInteger();
            } else if (entered.add(item)) {
                open.push(item.getList().iterator());
            }
        }
        return ahead != null;
    }
}
