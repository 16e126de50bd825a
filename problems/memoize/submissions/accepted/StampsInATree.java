import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** Each use gets the next number; the tree by number says whose is the lowest. */
class Memo {

    private record Known(int value, long stamp) {}

    private final IntUnaryOperator function;
    private final int capacity;
    private final Map<Integer, Known> known = new HashMap<>();
    private final TreeMap<Long, Integer> byStamp = new TreeMap<>();
    private long uses;

    Memo(IntUnaryOperator function, int capacity) {
        this.function = function;
        this.capacity = capacity;
    }

    int apply(int argument) {
        Known before = known.get(argument);
        int value = before == null ? function.applyAsInt(argument) : before.value();
        Known now = new Known(value, ++uses);
        before = known.put(argument, now);
        if (before != null) {
            byStamp.remove(before.stamp());
        }
        byStamp.put(now.stamp(), argument);
        while (known.size() > capacity) {
            known.remove(byStamp.pollFirstEntry().getValue());
        }
        return value;
    }
}
