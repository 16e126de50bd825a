import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.function.IntUnaryOperator;

/** Every use goes to the end of a queue, which is looked at only when the map is too large: while all is known, uses pile up. */
class Memo {

    private final IntUnaryOperator function;
    private final int capacity;
    private final Map<Integer, Entry> values = new HashMap<>();
    private final Queue<Integer> order = new ArrayDeque<>();

    Memo(IntUnaryOperator function, int capacity) {
        this.function = function;
        this.capacity = capacity;
    }

    int apply(int argument) {
        Entry entry = values.get(argument);
        int value = entry == null ? function.applyAsInt(argument) : entry.value;
        entry = values.computeIfAbsent(argument, absent -> new Entry());
        entry.value = value;
        entry.uses++;
        order.add(argument);
        while (values.size() > capacity) {
            int oldest = order.remove();
            if (--values.get(oldest).uses == 0) {
                values.remove(oldest);
            }
        }
        return value;
    }

    private static final class Entry {
        int value;
        int uses;
    }
}
