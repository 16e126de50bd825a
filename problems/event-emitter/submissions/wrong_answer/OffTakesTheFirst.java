import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Of a listener that was added twice the earlier one goes, so that the others are called in another order. */
class EventEmitter {

    private final Map<String, List<Place>> events = new HashMap<>();

    void on(String event, Consumer<Object> listener) {
        events.computeIfAbsent(event, absent -> new ArrayList<>()).add(new Place(listener, false));
    }

    void once(String event, Consumer<Object> listener) {
        events.computeIfAbsent(event, absent -> new ArrayList<>()).add(new Place(listener, true));
    }

    void off(String event, Consumer<Object> listener) {
        List<Place> places = events.getOrDefault(event, List.of());
        for (Place place : places) {
            if (place.listener == listener) {
                places.remove(place);
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
        List<Place> now = List.copyOf(places);
        places.removeIf(place -> place.once);
        if (places.isEmpty()) {
            events.remove(event);
        }
        now.forEach(place -> place.listener.accept(argument));
        return true;
    }

    int listenerCount(String event) {
        return events.getOrDefault(event, List.of()).size();
    }

    private record Place(Consumer<Object> listener, boolean once) {}
}
