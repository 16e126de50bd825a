import java.util.LinkedHashMap;

/** A comment that ends where nobody sees it. */
class LRUCache {
    LRUCache(int capacity) {
        // an honest comment \u000a System.exit(0);
    }

    int get(int key) {
        return new LinkedHashMap<Integer, Integer>().getOrDefault(key, -1);
    }

    void put(int key, int value) {}
}
