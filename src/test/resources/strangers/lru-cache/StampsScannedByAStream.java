import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

class LRUCache {
    private static final class Cell {
        int value;
        long used;
    }

    private final Map<Integer, Cell> cells = new HashMap<>();
    private final int capacity;
    private long time;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Cell cell = cells.get(key);
        if (cell == null) {
            return -1;
        }
        cell.used = ++time;
        return cell.value;
    }

    void put(int key, int value) {
        if (!cells.containsKey(key) && cells.size() == capacity) {
            cells.entrySet().stream()
                    .min(Comparator.comparingLong(e -> e.getValue().used))
                    .map(Map.Entry::getKey)
                    .ifPresent(cells::remove);
        }
        Cell cell = cells.computeIfAbsent(key, k -> new Cell());
        cell.value = value;
        cell.used = ++time;
    }
}
