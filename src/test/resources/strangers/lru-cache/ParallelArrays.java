import java.util.HashMap;
import java.util.Map;

class LRUCache {
    private final int[] keys;
    private final int[] values;
    private final int[] newer;
    private final int[] older;
    private final Map<Integer, Integer> slots;
    private int size;
    private final int ends;

    LRUCache(int capacity) {
        keys = new int[capacity + 1];
        values = new int[capacity + 1];
        newer = new int[capacity + 1];
        older = new int[capacity + 1];
        slots = new HashMap<>(capacity * 4 / 3 + 1);
        ends = capacity;
        newer[ends] = ends;
        older[ends] = ends;
    }

    int get(int key) {
        Integer slot = slots.get(key);
        if (slot == null) {
            return -1;
        }
        unlink(slot);
        link(slot);
        return values[slot];
    }

    void put(int key, int value) {
        Integer slot = slots.get(key);
        if (slot != null) {
            unlink(slot);
        } else {
            if (size < ends) {
                slot = size++;
            } else {
                slot = newer[ends];
                unlink(slot);
                slots.remove(keys[slot]);
            }
            keys[slot] = key;
            slots.put(key, slot);
        }
        values[slot] = value;
        link(slot);
    }

    private void unlink(int slot) {
        newer[older[slot]] = newer[slot];
        older[newer[slot]] = older[slot];
    }

    private void link(int slot) {
        newer[slot] = ends;
        older[slot] = older[ends];
        newer[older[ends]] = slot;
        older[ends] = slot;
    }
}
