import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** A stream of streams looks lazy. Asked for its iterator, it buffers all that flatMap() makes of one outer item. */
class NestedIterator implements Iterator<Integer> {

    private final Iterator<Integer> numbers;

    NestedIterator(List<NestedInteger> nestedList) {
        numbers = flat(nestedList).iterator();
    }

    private static Stream<Integer> flat(List<NestedInteger> list) {
        return list.stream()
                .flatMap(item -> item.isInteger() ? Stream.of(item.getInteger()) : flat(item.getList()));
    }

    @Override
    public Integer next() {
        return numbers.next();
    }

    @Override
    public boolean hasNext() {
        return numbers.hasNext();
    }
}
