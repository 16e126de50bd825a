import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes out a reference to that object, not the one that was meant: of two equal ones always the first. */
class CycleCollector {

    private record Thing(int value, List<Integer> links) {}

    private final Map<Integer, Thing> things = new HashMap<>();
    private final Map<Integer, Integer> holds = new HashMap<>();
    private int created;

    int create(int value) {
        things.put(++created, new Thing(value, new ArrayList<>(2)));
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
        things.get(from).links().add(to);
    }

    void unlink(int from, int index) {
        List<Integer> links = things.get(from).links();
        links.remove(links.get(index));
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
