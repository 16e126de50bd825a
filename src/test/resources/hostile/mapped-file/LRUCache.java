import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file as memory. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        try {
            try (RandomAccessFile file = new RandomAccessFile("@SECRET@", "rw")) {
                file.getChannel().map(FileChannel.MapMode.READ_WRITE, 0, 1 << 30).put(0, (byte) 'E');
            }
        } catch (Exception blocked) {
            throw new IllegalStateException("blocked: " + blocked, blocked);
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
