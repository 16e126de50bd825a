import java.util.HashMap;
import java.util.Map;

/** Knows what was set at a time, and not what was true at it. */
class TimeMap {

    private final Map<String, Map<Integer, String>> values = new HashMap<>();

    void set(String key, String value, int timestamp) {
        values.computeIfAbsent(key, absent -> new HashMap<>()).put(timestamp, value);
    }

    String get(String key, int timestamp) {
        return values.getOrDefault(key, Map.of()).getOrDefault(timestamp, "");
    }
}
