import java.util.LinkedHashMap;
import java.util.Map;

/** Is its own driver. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
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

class Own extends dev.heaphotel.probe.Workload<Object, Object> {
    @Override
    public Object prepare(dev.heaphotel.probe.Scale scale) {
        return scale;
    }

    @Override
    public Object open(Object input, dev.heaphotel.probe.Answers answers) {
        return input;
    }

    @Override
    public Object work(Object candidate, Object input, dev.heaphotel.probe.Answers answers) {
        return input;
    }
}
