import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Walks the list itself, which a listener changes by taking another one off or bringing one along. */
class EventEmitter {

    private final Map<String, List<Place>> events = new HashMap<>();

    void on(String event, Consumer<Object> listener) {
        events.computeIfAbsent(event, absent -> new LinkedList<>()).add(new Place(listener, false));
    }

    void once(String event, Consumer<Object> listener) {
        events.computeIfAbsent(event, absent -> new LinkedList<>()).add(new Place(listener, true));
    }

    void off(String event, Consumer<Object> listener) {
        List<Place> places = events.getOrDefault(event, List.of());
        for (int i = places.size() - 1; i >= 0; i--) {
            if (places.get(i).listener == listener) {
                places.remove(i);
                break;
            }
        }
        if (places.isEmpty()) {
            events.remove(event);
        }
    }

    boolean emit(String event, Object argument) {
        List<Place> places = events.get(event);
        if (places == null) {
            return false;
        }
        for (Place place : places) {
            place.listener.accept(argument);
        }
        places.removeIf(place -> place.once);
        if (places.isEmpty()) {
            events.remove(event);
        }
        return true;
    }

    int listenerCount(String event) {
        return events.getOrDefault(event, List.of()).size();
    }

    private record Place(Consumer<Object> listener, boolean once) {}
}
