import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Bounded, but right after a clearing even the argument of a moment ago is computed again. */
class Memo {

    private final IntUnaryOperator function;
    private final int capacity;
    private final Map<Integer, Integer> values = new HashMap<>();

    Memo(IntUnaryOperator function, int capacity) {
        this.function = function;
        this.capacity = capacity;
    }

    int apply(int argument) {
        Integer value = values.get(argument);
        if (value == null) {
            value = function.applyAsInt(argument);
            if (values.size() >= capacity) {
                values.clear();
            }
            values.put(argument, value);
        }
        return value;
    }
}
