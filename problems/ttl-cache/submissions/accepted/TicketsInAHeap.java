import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/** A heap of tickets beside the map. A ticket whose key was put again is out of date, and takes nothing out when its turn comes. */
class TtlCache {

    private record Ticket(String key, String value, long expires) {}

    private final long ttl;
    private final Map<String, Ticket> valid = new HashMap<>();
    private final PriorityQueue<Ticket> tickets = new PriorityQueue<>(Comparator.comparingLong(Ticket::expires));

    TtlCache(long ttl) {
        this.ttl = ttl;
    }

    void put(String key, String value, long now) {
        size(now);
        Ticket ticket = new Ticket(key, value, now + ttl);
        valid.put(key, ticket);
        tickets.add(ticket);
    }

    String get(String key, long now) {
        Ticket ticket = valid.get(key);
        return ticket == null || ticket.expires() <= now ? null : ticket.value();
    }

    int size(long now) {
        while (!tickets.isEmpty() && tickets.peek().expires() <= now) {
            Ticket ticket = tickets.poll();
            valid.remove(ticket.key(), ticket);
        }
        return valid.size();
    }
}
