import java.util.HashMap;
import java.util.Map;

/** Two maps: each ten seconds the older one goes as a whole, and the younger takes its place. */
class Logger {

    private Map<String, Integer> older = new HashMap<>();
    private Map<String, Integer> younger = new HashMap<>();
    private int began;

    boolean shouldPrintMessage(int timestamp, String message) {
        if (timestamp - began >= 10) {
            older = timestamp - began >= 20 ? new HashMap<>() : younger;
            younger = new HashMap<>();
            began = timestamp - timestamp % 10;
        }
        if (isSilent(younger.get(message), timestamp) || isSilent(older.get(message), timestamp)) {
            return false;
        }
        younger.put(message, timestamp);
        return true;
    }

    private static boolean isSilent(Integer printed, int timestamp) {
        return printed != null && timestamp - printed < 10;
    }
}
