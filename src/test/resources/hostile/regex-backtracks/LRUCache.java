import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A pattern that tries every way to divide its text. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        if (Pattern.matches("((a+)+)\\2b", "a".repeat(60))) {
            throw new IllegalStateException("it does not match");
        }
    }

    int get(int key) {
        return guests.getOrDefault(key, -1);
    }

    void put(int key, int value) {
        guests.put(key, value);
        if (guests.size() > capacity) {
            guests.remove(guests.keySet().iterator().next());
        }
    }
}
