import java.util.LinkedHashMap;

/** Ten seconds after it was printed a message may be printed again; here it takes one more. */
class Logger {

    private final LinkedHashMap<String, Integer> printed = new LinkedHashMap<>();

    boolean shouldPrintMessage(int timestamp, String message) {
        printed.values().removeIf(second -> timestamp - second > 10);
        return printed.putIfAbsent(message, timestamp) == null;
    }
}
