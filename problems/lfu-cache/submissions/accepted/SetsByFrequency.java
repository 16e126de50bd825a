import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A set of keys for each number of uses, in the order of their last use; whoever leaves a set empty takes it down. */
class LFUCache {

    private final int capacity;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final Map<Integer, Set<Integer>> keysByUses = new HashMap<>();
    private int fewest;

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return -1;
        }
        use(key, entry);
        return entry.value;
    }

    void put(int key, int value) {
        Entry entry = entries.get(key);
        if (entry != null) {
            entry.value = value;
            use(key, entry);
            return;
        }
        if (entries.size() == capacity) {
            evict();
        }
        entries.put(key, new Entry(value));
        enter(key, 1);
        fewest = 1;
    }

    private void evict() {
        int rarest = keysByUses.get(fewest).iterator().next();
        entries.remove(rarest);
        leave(rarest, fewest);
    }

    private void use(int key, Entry entry) {
        if (leave(key, entry.uses) && fewest == entry.uses) {
            fewest++;
        }
        enter(key, ++entry.uses);
    }

    private void enter(int key, int uses) {
        keysByUses.computeIfAbsent(uses, absent -> new LinkedHashSet<>()).add(key);
    }

    /** Was it the last one there? */
    private boolean leave(int key, int uses) {
        Set<Integer> keys = keysByUses.get(uses);
        keys.remove(key);
        if (keys.isEmpty()) {
            keysByUses.remove(uses);
        }
        return keys.isEmpty();
    }

    private static final class Entry {
        int value;
        int uses = 1;

        Entry(int value) {
            this.value = value;
        }
    }
}
