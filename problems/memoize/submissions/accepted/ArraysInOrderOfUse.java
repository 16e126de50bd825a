import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Links are numbers in arrays; place 0 closes the ring, and a map says in which place an argument is. */
class Memo {

    private final IntUnaryOperator function;
    private final int[] arguments;
    private final int[] values;
    private final int[] newer;
    private final int[] older;
    private final Map<Integer, Integer> places = new HashMap<>();

    Memo(IntUnaryOperator function, int capacity) {
        this.function = function;
        arguments = new int[capacity + 1];
        values = new int[capacity + 1];
        newer = new int[capacity + 1];
        older = new int[capacity + 1];
    }

    int apply(int argument) {
        Integer known = places.get(argument);
        if (known != null) {
            leave(known);
            enter(known);
            return values[known];
        }
        int value = function.applyAsInt(argument);
        Integer meanwhile = places.get(argument);
        int place = meanwhile == null ? freePlace() : meanwhile;
        if (meanwhile != null) {
            leave(place);
        }
        arguments[place] = argument;
        values[place] = value;
        places.put(argument, place);
        enter(place);
        return value;
    }

    private int freePlace() {
        if (places.size() < values.length - 1) {
            return places.size() + 1;
        }
        int oldest = newer[0];
        leave(oldest);
        places.remove(arguments[oldest]);
        return oldest;
    }

    private void enter(int place) {
        older[place] = older[0];
        newer[place] = 0;
        newer[older[0]] = place;
        older[0] = place;
    }

    private void leave(int place) {
        newer[older[place]] = newer[place];
        older[newer[place]] = older[place];
    }
}
