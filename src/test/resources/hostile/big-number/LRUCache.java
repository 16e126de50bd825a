import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/** One call of the JDK that takes minutes. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        BigInteger number = BigInteger.valueOf(3).pow(3_000_000);
        if (number.modPow(number, number.add(BigInteger.TWO)).signum() < 0) {
            throw new IllegalStateException();
        }
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
