import java.util.HashMap;
import java.util.Map;

/** A list with the next to go in front, in which each step towards the right place is a call: a frame for each place. */
class LFUCache {

    private static final class Link {
        final int key;
        int value;
        int uses;
        Link next;

        Link(int key) {
            this.key = key;
        }
    }

    private final int capacity;
    private final Map<Integer, Link> links = new HashMap<>();
    private Link first;

    LFUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Link link = links.get(key);
        if (link == null) {
            return -1;
        }
        use(link);
        return link.value;
    }

    void put(int key, int value) {
        Link link = links.get(key);
        if (link == null) {
            if (links.size() == capacity) {
                links.remove(first.key);
                first = first.next;
            }
            link = new Link(key);
            links.put(key, link);
        } else {
            first = without(first, link);
        }
        link.value = value;
        link.uses++;
        first = with(first, link);
    }

    private void use(Link link) {
        first = without(first, link);
        link.uses++;
        first = with(first, link);
    }

    private static Link without(Link at, Link link) {
        if (at == link) {
            return link.next;
        }
        at.next = without(at.next, link);
        return at;
    }

    private static Link with(Link at, Link link) {
        if (at == null || at.uses > link.uses) {
            link.next = at;
            return link;
        }
        at.next = with(at.next, link);
        return at;
    }
}
