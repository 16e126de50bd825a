import java.util.HashMap;
import java.util.Map;

/** The obvious map from message to time. It has an entry for every message there ever was, and only those of the last ten seconds matter. */
class Logger {

    private final Map<String, Integer> nextAllowed = new HashMap<>();

    boolean shouldPrintMessage(int timestamp, String message) {
        if (timestamp < nextAllowed.getOrDefault(message, 0)) {
            return false;
        }
        nextAllowed.put(message, timestamp + 10);
        return true;
    }
}
