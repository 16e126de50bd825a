import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Beyond the capacity, values may be collected when memory is short; their entries, keys and references may not. */
class Memo {

    private final IntUnaryOperator function;
    private final Map<Integer, SoftReference<Integer>> rest = new HashMap<>();
    private final Map<Integer, Integer> recent;

    Memo(IntUnaryOperator function, int capacity) {
        this.function = function;
        recent = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
                return size() > capacity;
            }
        };
    }

    int apply(int argument) {
        Integer value = recent.get(argument);
        if (value == null) {
            SoftReference<Integer> reference = rest.get(argument);
            value = reference == null ? null : reference.get();
        }
        if (value == null) {
            value = function.applyAsInt(argument);
            rest.put(argument, new SoftReference<>(value));
        }
        recent.put(argument, value);
        return value;
    }
}
