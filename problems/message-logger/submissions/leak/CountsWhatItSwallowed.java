import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Forgets what was printed, and counts for each message how often it was not, for a summary that nobody asks for. */
class Logger {

    private final Map<String, Integer> swallowed = new HashMap<>();
    private final LinkedHashMap<String, Integer> printed = new LinkedHashMap<>();

    boolean shouldPrintMessage(int timestamp, String message) {
        while (!printed.isEmpty() && printed.values().iterator().next() <= timestamp - 10) {
            printed.remove(printed.keySet().iterator().next());
        }
        if (printed.containsKey(message)) {
            swallowed.merge(message, 1, Integer::sum);
            return false;
        }
        printed.put(message, timestamp);
        return true;
    }

    int swallowed(String message) {
        return swallowed.getOrDefault(message, 0);
    }
}
