import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** References are in lists that cannot change: one more is a new list, with all of them once more and room to spare. */
class CycleCollector {

    private record Thing(int value, List<Integer> links) {

        Thing with(int to) {
            List<Integer> more = new ArrayList<>(2 * (links.size() + 1));
            more.addAll(links);
            more.add(to);
            return new Thing(value, more);
        }
    }

    private final Map<Integer, Thing> things = new HashMap<>();
    private final Map<Integer, Integer> holds = new HashMap<>();
    private int created;

    int create(int value) {
        things.put(++created, new Thing(value, List.of()));
        holds.put(created, 1);
        return created;
    }

    int value(int object) {
        return things.get(object).value();
    }

    int links(int object) {
        return things.get(object).links().size();
    }

    void link(int from, int to) {
        things.put(from, things.get(from).with(to));
    }

    void unlink(int from, int index) {
        things.get(from).links().remove(index);
    }

    int follow(int from, int index) {
        int to = things.get(from).links().get(index);
        holds.merge(to, 1, Integer::sum);
        return to;
    }

    void release(int object) {
        holds.compute(object, (held, count) -> count == 1 ? null : count - 1);
    }

    void collect() {
        Set<Integer> marked = new HashSet<>(holds.keySet());
        Deque<Integer> open = new ArrayDeque<>(marked);
        while (!open.isEmpty()) {
            for (Integer to : things.get(open.pop()).links()) {
                if (marked.add(to)) {
                    open.push(to);
                }
            }
        }
        things.keySet().retainAll(marked);
    }
}
