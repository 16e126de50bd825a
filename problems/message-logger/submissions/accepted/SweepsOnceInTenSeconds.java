import java.util.HashMap;

/** The obvious map, and once in ten seconds what is old is swept out of it: at most twenty seconds are there. */
class Logger {

    private final HashMap<String, Integer> nextAllowed = new HashMap<>();
    private int lastSweep;

    boolean shouldPrintMessage(int timestamp, String message) {
        if (timestamp - lastSweep >= 10) {
            nextAllowed.values().removeIf(second -> second <= timestamp);
            lastSweep = timestamp;
        }
        if (timestamp < nextAllowed.getOrDefault(message, 0)) {
            return false;
        }
        nextAllowed.put(message, timestamp + 10);
        return true;
    }
}
