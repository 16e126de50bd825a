import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** The map is never changed, only replaced by a changed copy: k entries of garbage for each call. */
class Memo {

    private final IntUnaryOperator function;
    private final int capacity;
    private Map<Integer, Integer> values = Map.of();

    Memo(IntUnaryOperator function, int capacity) {
        this.function = function;
        this.capacity = capacity;
    }

    int apply(int argument) {
        Integer known = values.get(argument);
        int value = known == null ? function.applyAsInt(argument) : known;
        Map<Integer, Integer> changed = new LinkedHashMap<>(values);
        changed.remove(argument);
        changed.put(argument, value);
        if (changed.size() > capacity) {
            changed.remove(changed.keySet().iterator().next());
        }
        values = changed;
        return value;
    }
}
