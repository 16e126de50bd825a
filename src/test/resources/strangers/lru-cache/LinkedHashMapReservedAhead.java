import java.util.LinkedHashMap;

class LRUCache {
    private final LinkedHashMap<Integer, Integer> cache;
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        this.cache = new LinkedHashMap<>(capacity * 2, 0.75f, true);
    }

    int get(int key) {
        Integer v = cache.get(key);
        return v == null ? -1 : v;
    }

    void put(int key, int value) {
        cache.put(key, value);
        if (cache.size() > capacity) {
            var oldest = cache.entrySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }
}
