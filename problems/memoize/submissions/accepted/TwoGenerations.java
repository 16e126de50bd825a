import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** A young map, and an old one that is thrown away when the young one is full: at most twice the capacity. */
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
        int value = remembered(argument).orElseGet(() -> function.applyAsInt(argument));
        if (young.size() >= capacity && !young.containsKey(argument)) {
            old = young;
            young = new HashMap<>();
        }
        young.put(argument, value);
        return value;
    }

    private OptionalInt remembered(int argument) {
        return Stream.of(young, old)
                .filter(values -> values.containsKey(argument))
                .mapToInt(values -> values.get(argument))
                .findFirst();
    }
}
