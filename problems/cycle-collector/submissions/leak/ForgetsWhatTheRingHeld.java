import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds every ring and takes it out, but does not count down what the ring referred to: that is held for ever by objects long gone. */
class CycleCollector {

    private final Map<Integer, Thing> things = new HashMap<>();
    private int created;

    int create(int value) {
        things.put(++created, new Thing(value));
        return created;
    }

    int value(int object) {
        return things.get(object).value;
    }

    int links(int object) {
        return things.get(object).links.size();
    }

    void link(int from, int to) {
        things.get(from).links.add(to);
        things.get(to).references++;
    }

    void unlink(int from, int index) {
        drop(things.get(from).links.remove(index));
    }

    int follow(int from, int index) {
        int to = things.get(from).links.get(index);
        things.get(to).references++;
        return to;
    }

    void release(int object) {
        drop(object);
    }

    /** One reference fewer; what has none left goes, and drops what it refers to. */
    private void drop(int object) {
        Deque<Integer> dropped = new ArrayDeque<>();
        dropped.push(object);
        while (!dropped.isEmpty()) {
            int each = dropped.pop();
            Thing thing = things.get(each);
            if (--thing.references == 0) {
                things.remove(each);
                thing.links.forEach(dropped::push);
            }
        }
    }

    void collect() {
        things.values().forEach(thing -> thing.outer = thing.references);
        things.values().forEach(thing -> thing.links.forEach(to -> things.get(to).outer--));
        Deque<Thing> reached = new ArrayDeque<>();
        for (Thing thing : things.values()) {
            thing.alive = thing.outer > 0;
            if (thing.alive) {
                reached.push(thing);
            }
        }
        while (!reached.isEmpty()) {
            for (int to : reached.pop().links) {
                Thing next = things.get(to);
                if (!next.alive) {
                    next.alive = true;
                    reached.push(next);
                }
            }
        }
        things.values().removeIf(thing -> !thing.alive);
    }

    private static final class Thing {
        final int value;
        final List<Integer> links = new ArrayList<>(2);
        int references = 1;
        int outer;
        boolean alive;

        Thing(int value) {
            this.value = value;
        }
    }
}
