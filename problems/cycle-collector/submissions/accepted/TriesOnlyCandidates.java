import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Only an object whose count went down, and not to zero, can have been left in a cycle of garbage. collect() looks at these
 * candidates and at what they lead to, and at nothing else.
 */
class CycleCollector {

    private final Map<Integer, Thing> things = new HashMap<>();
    private final Set<Integer> candidates = new LinkedHashSet<>();
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

    private void drop(int object) {
        Deque<Integer> dropped = new ArrayDeque<>(List.of(object));
        while (!dropped.isEmpty()) {
            Integer each = dropped.pop();
            Thing thing = things.get(each);
            if (--thing.references > 0) {
                candidates.add(each);
            } else {
                candidates.remove(each);
                things.remove(each);
                dropped.addAll(thing.links);
            }
        }
    }

    void collect() {
        Set<Integer> region = reachable(candidates);
        candidates.clear();
        Map<Integer, Integer> fromOutside = new HashMap<>();
        for (Integer each : region) {
            fromOutside.merge(each, things.get(each).references, Integer::sum);
            for (Integer to : things.get(each).links) {
                fromOutside.merge(to, -1, Integer::sum);
            }
        }
        fromOutside.values().removeIf(count -> count == 0);
        Set<Integer> alive = reachable(fromOutside.keySet());
        region.removeAll(alive);
        List<Thing> garbage = new ArrayList<>();
        region.forEach(each -> garbage.add(things.remove(each)));
        for (Thing thing : garbage) {
            thing.links.stream().filter(alive::contains).forEach(to -> things.get(to).references--);
        }
    }

    private Set<Integer> reachable(Collection<Integer> start) {
        Set<Integer> reached = new HashSet<>(start);
        Deque<Integer> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            for (Integer to : things.get(open.pop()).links) {
                if (reached.add(to)) {
                    open.push(to);
                }
            }
        }
        return reached;
    }

    private static final class Thing {
        final int value;
        final List<Integer> links = new ArrayList<>(2);
        int references = 1;

        Thing(int value) {
            this.value = value;
        }
    }
}
