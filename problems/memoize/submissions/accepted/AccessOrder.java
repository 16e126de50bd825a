import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** The library's own order of use, and its question whether the eldest is to go. */
class Memo {

    private final IntUnaryOperator function;
    private final Map<Integer, Integer> values;

    Memo(IntUnaryOperator function, int capacity) {
        this.function = function;
        values = new LinkedHashMap<>(2 * capacity, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
                return size() > capacity;
            }
        };
    }

    int apply(int argument) {
        Integer known = values.get(argument);
        if (known != null) {
            return known;
        }
        int value = function.applyAsInt(argument);
        values.put(argument, value);
        return value;
    }
}
