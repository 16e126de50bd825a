import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Only the path is kept, a place for each level, in an array: who stands there is looked up from the outermost list each time. */
class NestedIterator implements Iterator<Integer> {

    private final List<NestedInteger> outermost;
    private int[] places = new int[4];
    private int levels = 1;

    NestedIterator(List<NestedInteger> nestedList) {
        outermost = nestedList;
    }

    @Override
    public boolean hasNext() {
        while (levels > 0) {
            List<NestedInteger> list = innermost();
            int place = places[levels - 1];
            if (place == list.size()) {
                if (--levels > 0) {
                    places[levels - 1]++;
                }
            } else if (list.get(place).isInteger()) {
                return true;
            } else {
                if (levels == places.length) {
                    places = Arrays.copyOf(places, 2 * levels);
                }
                places[levels++] = 0;
            }
        }
        return false;
    }

    @Override
    public Integer next() {
        return innermost().get(places[levels - 1]++).getInteger();
    }

    private List<NestedInteger> innermost() {
        List<NestedInteger> list = outermost;
        for (int level = 0; level < levels - 1; level++) {
            list = list.get(places[level]).getList();
        }
        return list;
    }
}
