import java.util.HashMap;
import java.util.Map;

/** A singly linked list out of which keys are taken by recursion: a stack frame for each place walked past. */
class LRUCache {

    private final int capacity;
    private final Map<Integer, Integer> values = new HashMap<>();
    private Link oldest;
    private Link newest;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Integer value = values.get(key);
        if (value == null) {
            return -1;
        }
        oldest = without(oldest, key);
        append(key);
        return value;
    }

    void put(int key, int value) {
        if (values.containsKey(key)) {
            oldest = without(oldest, key);
        } else if (values.size() == capacity) {
            values.remove(oldest.key);
            oldest = oldest.newer;
        }
        values.put(key, value);
        append(key);
    }

    private void append(int key) {
        Link link = new Link(key);
        if (oldest == null) {
            oldest = link;
        } else {
            newest.newer = link;
        }
        newest = link;
    }

    private Link without(Link link, int key) {
        if (link.key == key) {
            return link.newer;
        }
        link.newer = without(link.newer, key);
        if (link.newer == null) {
            newest = link;
        }
        return link;
    }

    private static final class Link {
        final int key;
        Link newer;

        Link(int key) {
            this.key = key;
        }
    }
}
