import java.util.Iterator;
import java.util.LinkedHashMap;

/** Notes the time of each try: a message that comes every second is never printed again. */
class Logger {

    private final LinkedHashMap<String, Integer> seen = new LinkedHashMap<>();

    boolean shouldPrintMessage(int timestamp, String message) {
        Iterator<Integer> oldestFirst = seen.values().iterator();
        while (oldestFirst.hasNext() && oldestFirst.next() <= timestamp - 10) {
            oldestFirst.remove();
        }
        boolean isNew = seen.remove(message) == null;
        seen.put(message, timestamp);
        return isNew;
    }
}
