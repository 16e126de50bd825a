import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Two generations filled by computeIfAbsent: when the function calls the memo, the map changes in the middle of its own work. */
class Memo {

    private final IntUnaryOperator function;
    private final int capacity;
    private Map<Integer, Integer> young = new HashMap<>();
    private Map<Integer, Integer> old = new HashMap<>();

    Memo(IntUnaryOperator function, int capacity) {
        this.function = function;
        this.capacity = capacity;
    }

    int apply(int argument) {
        if (young.size() >= capacity && !young.containsKey(argument)) {
            old = young;
            young = new HashMap<>();
        }
        return young.computeIfAbsent(argument, absent -> {
            Integer known = old.get(absent);
            return known == null ? function.applyAsInt(absent) : known;
        });
    }
}
