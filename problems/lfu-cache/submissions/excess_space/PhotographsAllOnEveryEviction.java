import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** To find the one that has to go, a picture is taken of each entry: k records of garbage for every new key. */
class LFUCache {

    private record Picture(int key, int uses, int lastUse) {}

    private static final class Entry {
        int value;
        int uses;
        int lastUse;
    }

    private final int capacity;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private int clock;

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return -1;
        }
        use(entry);
        return entry.value;
    }

    void put(int key, int value) {
        if (entries.size() == capacity && !entries.containsKey(key)) {
            List<Picture> pictures = entries.entrySet().stream()
                    .map(each -> new Picture(each.getKey(), each.getValue().uses, each.getValue().lastUse))
                    .toList();
            Comparator<Picture> rarestFirst = Comparator.comparingInt(Picture::uses);
            entries.remove(Collections.min(pictures, rarestFirst.thenComparingInt(Picture::lastUse)).key());
        }
        Entry entry = entries.computeIfAbsent(key, absent -> new Entry());
        entry.value = value;
        use(entry);
    }

    private void use(Entry entry) {
        entry.uses++;
        entry.lastUse = ++clock;
    }
}
