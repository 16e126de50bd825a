import java.util.TreeMap;

/** An entry that has expired is removed, but only when its own message comes again. Most never do. */
class Logger {

    private final TreeMap<String, Integer> printed = new TreeMap<>();

    boolean shouldPrintMessage(int timestamp, String message) {
        Integer before = printed.get(message);
        if (before != null && timestamp - before >= 10) {
            printed.remove(message);
            before = null;
        }
        if (before != null) {
            return false;
        }
        printed.put(message, timestamp);
        return true;
    }
}
