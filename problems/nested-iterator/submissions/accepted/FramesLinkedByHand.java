import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** A frame for each open list, linked to the one around it: the list and the place in it. A list that is done takes its frame along. */
class NestedIterator implements Iterator<Integer> {

    private Frame innermost;

    NestedIterator(List<NestedInteger> nestedList) {
        innermost = new Frame(nestedList, null);
        settle();
    }

    @Override
    public Integer next() {
        if (innermost == null) {
            throw new NoSuchElementException();
        }
        Integer number = innermost.list.get(innermost.place++).getInteger();
        settle();
        return number;
    }

    @Override
    public boolean hasNext() {
        return innermost != null;
    }

    /** Goes on until a number is next, or nothing. */
    private void settle() {
        while (innermost != null) {
            if (innermost.place == innermost.list.size()) {
                innermost = innermost.around;
            } else if (innermost.list.get(innermost.place).isInteger()) {
                return;
            } else {
                innermost = new Frame(innermost.list.get(innermost.place++).getList(), innermost);
            }
        }
    }

    private static final class Frame {
        final List<NestedInteger> list;
        final Frame around;
        int place;

        Frame(List<NestedInteger> list, Frame around) {
            this.list = list;
            this.around = around;
        }
    }
}
