import java.util.HashMap;
import java.util.Map;

/** Collects what is recent into a new map at each call: nothing stays, but k calls make k² entries. */
class Logger {

    private Map<String, Integer> printed = Map.of();

    boolean shouldPrintMessage(int timestamp, String message) {
        Map<String, Integer> fresh = new HashMap<>();
        printed.forEach((each, second) -> {
            if (timestamp - second < 10) {
                fresh.put(each, second);
            }
        });
        printed = fresh;
        return fresh.putIfAbsent(message, timestamp) == null;
    }
}
