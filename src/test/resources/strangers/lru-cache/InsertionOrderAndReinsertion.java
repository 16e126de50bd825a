import java.util.LinkedHashMap;

class LRUCache {
    LinkedHashMap<Integer, Integer> m = new LinkedHashMap<>();
    int cap;

    LRUCache(int capacity) {
        cap = capacity;
    }

    int get(int key) {
        if (!m.containsKey(key)) {
            return -1;
        }
        int v = m.remove(key);
        m.put(key, v);
        return v;
    }

    void put(int key, int value) {
        m.remove(key);
        if (m.size() == cap) {
            m.remove(m.keySet().iterator().next());
        }
        m.put(key, value);
    }
}
