import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** A key that is put again has two tickets, and the first of them takes out what the second is for. */
class TtlCache {

    private record Ticket(String key, long expires) {}

    private final long ttl;
    private final Map<String, String> values = new HashMap<>();
    private final Queue<Ticket> tickets = new ArrayDeque<>();

    TtlCache(long ttl) {
        this.ttl = ttl;
    }

    void put(String key, String value, long now) {
        takeOut(now);
        values.put(key, value);
        tickets.add(new Ticket(key, now + ttl));
    }

    String get(String key, long now) {
        takeOut(now);
        return values.get(key);
    }

    int size(long now) {
        takeOut(now);
        return values.size();
    }

    private void takeOut(long now) {
        while (!tickets.isEmpty() && tickets.peek().expires() <= now) {
            values.remove(tickets.remove().key());
        }
    }
}
