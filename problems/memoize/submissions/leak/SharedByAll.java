import java.util.IdentityHashMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** One static memo for all functions, so that everybody profits. It has no limit, and outlives every one of them. */
class Memo {

    private static final Map<IntUnaryOperator, Map<Integer, Integer>> SHARED = new IdentityHashMap<>();

    private final IntUnaryOperator function;

    Memo(IntUnaryOperator function, int capacity) {
        this.function = function;
    }

    int apply(int argument) {
        Map<Integer, Integer> values = SHARED.computeIfAbsent(function, absent -> new HashMap<>());
        Integer value = values.get(argument);
        if (value == null) {
            value = function.applyAsInt(argument);
            values.put(argument, value);
        }
        return value;
    }
}
