import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map in the order of printing; its old end is taken off at each call, and what is left is silent. */
class Logger {

    private final Map<String, Integer> printed = new LinkedHashMap<>();

    boolean shouldPrintMessage(int timestamp, String message) {
        Iterator<Integer> oldestFirst = printed.values().iterator();
        while (oldestFirst.hasNext() && oldestFirst.next() <= timestamp - 10) {
            oldestFirst.remove();
        }
        return printed.putIfAbsent(message, timestamp) == null;
    }
}
