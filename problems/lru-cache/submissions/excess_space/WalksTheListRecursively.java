import java.util.HashMap;
import java.util.Map;

/** A singly linked list, taken apart and put together by recursion: a stack frame for each place walked past. */
class LRUCache {

    private final int capacity;
    private final Map<Integer, Integer> values = new HashMap<>();
    private Link newest;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Integer value = values.get(key);
        if (value == null) {
            return -1;
        }
        makeNewest(key);
        return value;
    }

    void put(int key, int value) {
        if (!values.containsKey(key) && values.size() == capacity) {
            newest = withoutLast(newest);
        }
        values.put(key, value);
        makeNewest(key);
    }

    private void makeNewest(int key) {
        newest = new Link(key, without(newest, key));
    }

    private static Link without(Link link, int key) {
        if (link == null) {
            return null;
        }
        if (link.key == key) {
            return link.older;
        }
        link.older = without(link.older, key);
        return link;
    }

    private Link withoutLast(Link link) {
        if (link.older == null) {
            values.remove(link.key);
            return null;
        }
        link.older = withoutLast(link.older);
        return link;
    }

    private static final class Link {
        final int key;
        Link older;

        Link(int key, Link older) {
            this.key = key;
            this.older = older;
        }
    }
}
