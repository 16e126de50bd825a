import java.util.Iterator;
import java.util.List;

/*
 * There already, as in the description:
 *
 * interface NestedInteger {
 *     boolean isInteger();
 *     Integer getInteger();            // null where it is a list
 *     List<NestedInteger> getList();   // empty where it is a single number
 * }
 */
class NestedIterator implements Iterator<Integer> {

    NestedIterator(List<NestedInteger> nestedList) {
    }

    @Override
    public Integer next() {
        return null;
    }

    @Override
    public boolean hasNext() {
        return false;
    }
}
