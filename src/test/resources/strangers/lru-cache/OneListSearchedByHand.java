import java.util.ArrayList;
import java.util.List;

class LRUCache {
    private final List<int[]> pairs;
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        this.pairs = new ArrayList<>(capacity);
    }

    private int[] take(int key) {
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i)[0] == key) {
                return pairs.remove(i);
            }
        }
        return null;
    }

    int get(int key) {
        int[] pair = take(key);
        if (pair == null) {
            return -1;
        }
        pairs.add(pair);
        return pair[1];
    }

    void put(int key, int value) {
        if (take(key) == null && pairs.size() == capacity) {
            pairs.remove(0);
        }
        pairs.add(new int[] {key, value});
    }
}
