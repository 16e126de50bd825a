import java.util.ArrayDeque;
import java.util.HashMap;

class LRUCache {
    HashMap<Integer, int[]> map = new HashMap<>(); // value, uses in queue
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    int cap;

    LRUCache(int capacity) {
        cap = capacity;
    }

    int get(int key) {
        int[] e = map.get(key);
        if (e == null) return -1;
        touch(key, e);
        return e[0];
    }

    void put(int key, int value) {
        int[] e = map.get(key);
        if (e == null) {
            if (map.size() == cap) {
                for (;;) {
                    int old = queue.poll();
                    int[] o = map.get(old);
                    if (--o[1] == 0) {
                        map.remove(old);
                        break;
                    }
                }
            }
            e = new int[2];
            map.put(key, e);
        }
        e[0] = value;
        touch(key, e);
    }

    void touch(int key, int[] e) {
        e[1]++;
        queue.add(key);
        if (queue.size() >= 4 * cap + 8) {
            for (int i = queue.size(); i > 0; i--) {
                int k = queue.poll();
                int[] x = map.get(k);
                if (x[1] > 1) x[1]--;
                else queue.add(k);
            }
        }
    }
}
