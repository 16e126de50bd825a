import java.util.LinkedHashMap;
import java.util.Map;

/** Lambdas within lambdas, over overloads. */
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

    interface F { F f(F x); }

    interface G { G g(G x); }

    static Object m(F f) { return null; }

    static Object m(G g) { return null; }

    static <T> T m(java.util.concurrent.Callable<T> c) { return null; }

    Object x = @OPEN@null@CLOSE@;
}
