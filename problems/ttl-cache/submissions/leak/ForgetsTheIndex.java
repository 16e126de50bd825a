import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Entries are filed by when they were put, and old files are thrown away. The index, from key to file, is not. */
class TtlCache {

    private record Entry(String value, long expires) {}

    private final long ttl;
    private final TreeMap<Long, Map<String, Entry>> files = new TreeMap<>();
    private final Map<String, Long> index = new HashMap<>();

    TtlCache(long ttl) {
        this.ttl = ttl;
    }

    void put(String key, String value, long now) {
        long number = now / ttl;
        files.headMap(number - 1).clear();
        Long before = index.put(key, number);
        if (before != null && files.containsKey(before)) {
            files.get(before).remove(key);
        }
        files.computeIfAbsent(number, absent -> new HashMap<>()).put(key, new Entry(value, now + ttl));
    }

    String get(String key, long now) {
        Long number = index.get(key);
        if (number == null || !files.containsKey(number)) {
            return null;
        }
        Entry entry = files.get(number).get(key);
        return entry == null || entry.expires() <= now ? null : entry.value();
    }

    int size(long now) {
        int live = 0;
        for (Map<String, Entry> file : files.values()) {
            for (Entry entry : file.values()) {
                live += entry.expires() > now ? 1 : 0;
            }
        }
        return live;
    }
}
