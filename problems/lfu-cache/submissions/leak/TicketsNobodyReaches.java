import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/** Each use adds a ticket, and old ones are skipped when they come to the top. Those of a popular key never come there. */
class LFUCache {

    private record Ticket(int uses, long lastUse, int key, int value) {}

    private final int capacity;
    private final Map<Integer, Ticket> latest = new HashMap<>();
    private final PriorityQueue<Ticket> tickets =
            new PriorityQueue<>(Comparator.comparingInt(Ticket::uses).thenComparingLong(Ticket::lastUse));
    private long clock;

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Ticket ticket = latest.get(key);
        if (ticket == null) {
            return -1;
        }
        write(new Ticket(ticket.uses() + 1, ++clock, key, ticket.value()));
        return ticket.value();
    }

    void put(int key, int value) {
        Ticket before = latest.get(key);
        if (before == null && latest.size() == capacity) {
            evict();
        }
        write(new Ticket(before == null ? 1 : before.uses() + 1, ++clock, key, value));
    }

    private void write(Ticket ticket) {
        latest.put(ticket.key(), ticket);
        tickets.add(ticket);
    }

    private void evict() {
        Ticket ticket = tickets.remove();
        while (latest.get(ticket.key()) != ticket) {
            ticket = tickets.remove();
        }
        latest.remove(ticket.key());
    }
}
