import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Each list that is entered gets a level, which knows the one around it; the list of all levels keeps those that are done as well. */
class NestedIterator implements Iterator<Integer> {

    private final List<Level> levels = new ArrayList<>();
    private Level current;

    NestedIterator(List<NestedInteger> nestedList) {
        current = enter(nestedList, null);
    }

    private Level enter(List<NestedInteger> list, Level around) {
        Level level = new Level(list.iterator(), around);
        levels.add(level);
        return level;
    }

    @Override
    public Integer next() {
        Integer number = current.number;
        current.number = null;
        return number;
    }

    @Override
    public boolean hasNext() {
        while (current != null && current.number == null) {
            if (!current.items.hasNext()) {
                current = current.around;
                continue;
            }
            NestedInteger item = current.items.next();
            if (item.isInteger()) {
                current.number = item.getInteger();
            } else {
                current = enter(item.getList(), current);
            }
        }
        return current != null;
    }

    private static final class Level {
        final Iterator<NestedInteger> items;
        final Level around;
        Integer number;

        Level(Iterator<NestedInteger> items, Level around) {
            this.items = items;
            this.around = around;
        }
    }
}
