import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Each use takes the entry out and puts it in at the end; the first one is the one to go. */
class Memo {

    private final IntUnaryOperator function;
    private final int capacity;
    private final Map<Integer, Integer> values = new LinkedHashMap<>();

    Memo(IntUnaryOperator function, int capacity) {
        this.function = function;
        this.capacity = capacity;
    }

    int apply(int argument) {
        Integer value = values.remove(argument);
        if (value == null) {
            value = function.applyAsInt(argument);
        }
        values.put(argument, value);
        if (values.size() > capacity) {
            Iterator<Integer> oldestFirst = values.keySet().iterator();
            oldestFirst.next();
            oldestFirst.remove();
        }
        return value;
    }
}
