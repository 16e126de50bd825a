import java.util.HashMap;
import java.util.Map;

class LRUCache {
    static class Ring<V> {
        static class Link<V> {
            V item;
            Link<V> before = this, after = this;
        }

        final Link<V> hub = new Link<>();

        Link<V> push(V item) {
            Link<V> link = new Link<>();
            link.item = item;
            attach(link);
            return link;
        }

        void attach(Link<V> link) {
            link.after = hub;
            link.before = hub.before;
            hub.before.after = link;
            hub.before = link;
        }

        void detach(Link<V> link) {
            link.before.after = link.after;
            link.after.before = link.before;
        }

        V shift() {
            Link<V> link = hub.after;
            detach(link);
            return link.item;
        }
    }

    record Pair(Integer key, Integer value) {}

    private final Ring<Pair> ring = new Ring<>();
    private final Map<Integer, Ring.Link<Pair>> where = new HashMap<>();
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Ring.Link<Pair> link = where.get(key);
        if (link == null) return -1;
        ring.detach(link);
        ring.attach(link);
        return link.item.value();
    }

    void put(int key, int value) {
        Ring.Link<Pair> link = where.remove(key);
        if (link != null) ring.detach(link);
        else if (where.size() == capacity) where.remove(ring.shift().key());
        where.put(key, ring.push(new Pair(key, value)));
    }
}
