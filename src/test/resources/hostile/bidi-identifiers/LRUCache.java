import java.util.LinkedHashMap;
import java.util.Map;

/** Reads otherwise than it compiles: ‮ detrever ‬. */
class LRUCache {
    private final Map<Integer, Integer> gästeא = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        return gästeא.getOrDefault(key, -1); /* ⁦ } ⁩ */
    }

    void put(int key, int value) {
        gästeא.put(key, value);
        if (gästeא.size() > capacity) {
            gästeא.remove(gästeא.keySet().iterator().next());
        }
    }
}
