import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** So that nothing changes underfoot, each change makes a new map of all events. */
class EventEmitter {

    private Map<String, List<Place>> events = Map.of();

    void on(String event, Consumer<Object> listener) {
        add(event, new Place(listener, false));
    }

    void once(String event, Consumer<Object> listener) {
        add(event, new Place(listener, true));
    }

    void off(String event, Consumer<Object> listener) {
        List<Place> places = new ArrayList<>(events.getOrDefault(event, List.of()));
        for (int i = places.size() - 1; i >= 0; i--) {
            if (places.get(i).listener == listener) {
                places.remove(i);
                replace(event, places);
                return;
            }
        }
    }

    boolean emit(String event, Object argument) {
        List<Place> now = events.getOrDefault(event, List.of());
        if (now.stream().anyMatch(place -> place.once)) {
            replace(event, now.stream().filter(place -> !place.once).toList());
        }
        now.forEach(place -> place.listener.accept(argument));
        return !now.isEmpty();
    }

    int listenerCount(String event) {
        return events.getOrDefault(event, List.of()).size();
    }

    private void add(String event, Place place) {
        List<Place> places = new ArrayList<>(events.getOrDefault(event, List.of()));
        places.add(place);
        replace(event, places);
    }

    private void replace(String event, List<Place> places) {
        Map<String, List<Place>> changed = new HashMap<>(events);
        if (places.isEmpty()) {
            changed.remove(event);
        } else {
            changed.put(event, places);
        }
        events = changed;
    }

    private record Place(Consumer<Object> listener, boolean once) {}
}
