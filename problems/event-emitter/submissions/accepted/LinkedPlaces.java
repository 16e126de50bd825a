import java.util.TreeMap;
import java.util.function.Consumer;

/** A ring of linked places for each event, in a sorted map; to be called, they are counted first and put into an array. */
class EventEmitter {

    private final TreeMap<String, Place> rings = new TreeMap<>();

    void on(String event, Consumer<Object> listener) {
        link(event, new Place(listener, false));
    }

    void once(String event, Consumer<Object> listener) {
        link(event, new Place(listener, true));
    }

    void off(String event, Consumer<Object> listener) {
        Place ring = rings.get(event);
        if (ring == null) {
            return;
        }
        Place place = ring.before;
        while (place != ring && place.listener != listener) {
            place = place.before;
        }
        if (place != ring) {
            unlink(event, ring, place);
        }
    }

    boolean emit(String event, Object argument) {
        Place ring = rings.get(event);
        if (ring == null) {
            return false;
        }
        Place[] now = new Place[listenerCount(event)];
        int count = 0;
        for (Place place = ring.after; place != ring; place = place.after) {
            now[count++] = place;
        }
        for (Place place : now) {
            if (place.once) {
                unlink(event, ring, place);
            }
        }
        for (Place place : now) {
            place.listener.accept(argument);
        }
        return true;
    }

    int listenerCount(String event) {
        Place ring = rings.get(event);
        int count = 0;
        for (Place place = ring == null ? null : ring.after; place != ring; place = place.after) {
            count++;
        }
        return count;
    }

    private void link(String event, Place place) {
        Place ring = rings.get(event);
        if (ring == null) {
            ring = new Place(null, false);
            ring.before = ring;
            ring.after = ring;
            rings.put(event, ring);
        }
        place.before = ring.before;
        place.after = ring;
        ring.before.after = place;
        ring.before = place;
    }

    private void unlink(String event, Place ring, Place place) {
        if (place.after == null) {
            return;
        }
        place.before.after = place.after;
        place.after.before = place.before;
        place.after = null;
        place.before = null;
        if (ring.after == ring) {
            rings.remove(event);
        }
    }

    private static final class Place {
        final Consumer<Object> listener;
        final boolean once;
        Place before;
        Place after;

        Place(Consumer<Object> listener, boolean once) {
            this.listener = listener;
            this.once = once;
        }
    }
}
