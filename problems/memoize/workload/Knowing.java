import java.util.LinkedHashMap;
import java.util.Map;

/** Which arguments a memo must know by the contract: the last {@code capacity} different ones that were asked for. */
final class Knowing {

    private final int capacity;
    private final Map<Integer, Boolean> answered = new LinkedHashMap<>();

    Knowing(int capacity) {
        this.capacity = capacity;
    }

    /** Must its value be known now? Asking is a use of a place also where the function throws. */
    boolean ask(int argument, boolean isThrown) {
        Boolean known = answered.remove(argument);
        answered.put(argument, !isThrown);
        if (answered.size() > capacity) {
            answered.remove(answered.keySet().iterator().next());
        }
        return Boolean.TRUE.equals(known);
    }
}
