import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/** Each holds a quarter of a megabyte outside the heap. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        List<Deflater> all = new ArrayList<>();
        while (true) {
            Deflater deflater = new Deflater();
            deflater.setInput(new byte[1 << 16]);
            deflater.deflate(new byte[1 << 10]);
            all.add(deflater);
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
