import java.util.HashMap;
import java.util.TreeMap;

class LRUCache {
    private final HashMap<Integer, Long> packed = new HashMap<>(); // value << 32 | stamp
    private final TreeMap<Integer, Integer> keyByStamp = new TreeMap<>();
    private final int capacity;
    private int stamp;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Long p = packed.get(key);
        if (p == null) return -1;
        int value = (int) (p >> 32);
        keyByStamp.remove(p.intValue());
        write(key, value);
        return value;
    }

    void put(int key, int value) {
        Long p = packed.get(key);
        if (p != null) {
            keyByStamp.remove(p.intValue());
        } else if (packed.size() == capacity) {
            packed.remove(keyByStamp.pollFirstEntry().getValue());
        }
        write(key, value);
    }

    private void write(int key, int value) {
        keyByStamp.put(++stamp, key);
        packed.put(key, (long) value << 32 | stamp);
    }
}
