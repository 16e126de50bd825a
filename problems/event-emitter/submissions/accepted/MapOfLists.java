import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A list of places for each event. Whatever takes a place out takes the list out of the map with the last one. */
class EventEmitter {

    private static final int MANY = 10;

    private final Map<String, List<Place>> events = new HashMap<>();

    void on(String event, Consumer<Object> listener) {
        add(event, new Place(listener, false));
    }

    void once(String event, Consumer<Object> listener) {
        add(event, new Place(listener, true));
    }

    void off(String event, Consumer<Object> listener) {
        List<Place> places = events.getOrDefault(event, List.of());
        for (int i = places.size() - 1; i >= 0; i--) {
            if (places.get(i).listener == listener) {
                places.remove(i);
                dropIfEmpty(event, places);
                return;
            }
        }
    }

    boolean emit(String event, Object argument) {
        List<Place> places = events.get(event);
        if (places == null) {
            return false;
        }
        List<Place> now = List.copyOf(places);
        places.removeIf(place -> place.once);
        dropIfEmpty(event, places);
        now.forEach(place -> place.listener.accept(argument));
        return true;
    }

    int listenerCount(String event) {
        return events.getOrDefault(event, List.of()).size();
    }

    private void add(String event, Place place) {
        List<Place> places = events.computeIfAbsent(event, absent -> new ArrayList<>(2));
        places.add(place);
        if (places.size() == MANY + 1) {
            System.err.println(event + " has more than " + MANY + " listeners: is one taken off too few?");
        }
    }

    private void dropIfEmpty(String event, List<Place> places) {
        if (places.isEmpty()) {
            events.remove(event);
        }
    }

    private record Place(Consumer<Object> listener, boolean once) {}
}
