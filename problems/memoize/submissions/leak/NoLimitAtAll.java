import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Each new argument adds an entry, and none ever leaves: the capacity is not even kept. Everybody writes this first. */
class Memo {

    private final IntUnaryOperator function;
    private final Map<Integer, Integer> values = new HashMap<>();

    Memo(IntUnaryOperator function, int capacity) {
        this.function = function;
    }

    int apply(int argument) {
        Integer value = values.get(argument);
        if (value == null) {
            value = function.applyAsInt(argument);
            values.put(argument, value);
        }
        return value;
    }
}
