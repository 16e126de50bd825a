import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Lets go of what came first, though it may have been asked for a moment ago. */
class Memo {

    private final IntUnaryOperator function;
    private final int capacity;
    private final Map<Integer, Integer> values = new LinkedHashMap<>();

    Memo(IntUnaryOperator function, int capacity) {
        this.function = function;
        this.capacity = capacity;
    }

    int apply(int argument) {
        Integer known = values.get(argument);
        if (known != null) {
            return known;
        }
        int value = function.applyAsInt(argument);
        values.put(argument, value);
        if (values.size() > capacity) {
            values.remove(values.keySet().iterator().next());
        }
        return value;
    }
}
