import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** A perfect limit, and beside it a set without one: all that was evicted, to find out whether the limit is too low. */
class Memo {

    private final IntUnaryOperator function;
    private final Set<Integer> evicted = new HashSet<>();
    private final Map<Integer, Integer> values;
    private int cameBack;

    Memo(IntUnaryOperator function, int capacity) {
        this.function = function;
        values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
                return size() > capacity && evicted.add(eldest.getKey());
            }
        };
    }

    int apply(int argument) {
        Integer known = values.get(argument);
        if (known != null) {
            return known;
        }
        int value = function.applyAsInt(argument);
        if (evicted.remove(argument)) {
            cameBack++;
        }
        values.put(argument, value);
        return value;
    }

    int cameBack() {
        return cameBack;
    }
}
