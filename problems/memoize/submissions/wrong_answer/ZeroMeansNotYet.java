import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Takes 0 for "not computed yet": where the value is 0, it is computed each time. */
class Memo {

    private final IntUnaryOperator function;
    private final Map<Integer, Integer> values;

    Memo(IntUnaryOperator function, int capacity) {
        this.function = function;
        values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
                return size() > capacity;
            }
        };
    }

    int apply(int argument) {
        int value = values.getOrDefault(argument, 0);
        if (value == 0) {
            value = function.applyAsInt(argument);
            values.put(argument, value);
        }
        return value;
    }
}
