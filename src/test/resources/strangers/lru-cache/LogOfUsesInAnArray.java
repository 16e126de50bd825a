import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

class LRUCache {
    private static class Item {
        int value;
        int lastAt;
    }

    private final Map<Integer, Item> items = new HashMap<>();
    private int[] log;
    private int start, end;
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        log = new int[3 * capacity + 5];
    }

    int get(int key) {
        Item item = items.get(key);
        if (item == null) return -1;
        note(key, item);
        return item.value;
    }

    void put(int key, int value) {
        Item item = items.get(key);
        if (item == null) {
            if (items.size() == capacity) {
                while (items.get(log[start]) == null || items.get(log[start]).lastAt != start) start++;
                items.remove(log[start++]);
            }
            item = new Item();
            items.put(key, item);
        }
        item.value = value;
        note(key, item);
    }

    private void note(int key, Item item) {
        if (end == log.length) {
            int[] kept = new int[log.length];
            int count = 0;
            for (int i = start; i < end; i++) {
                Item each = items.get(log[i]);
                if (each != null && each.lastAt == i && each != item) {
                    each.lastAt = count;
                    kept[count++] = log[i];
                }
            }
            log = kept;
            start = 0;
            end = count;
        }
        log[end] = key;
        item.lastAt = end++;
    }
}
