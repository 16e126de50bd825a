import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The listeners go; the list that was made for the first one stays under the event's name. */
class EventEmitter {

    private final Map<String, List<Place>> byName = new HashMap<>();

    void on(String event, Consumer<Object> listener) {
        placesOf(event).add(new Place(listener, false));
    }

    void once(String event, Consumer<Object> listener) {
        placesOf(event).add(new Place(listener, true));
    }

    void off(String event, Consumer<Object> listener) {
        List<Place> places = placesOf(event);
        for (int i = places.size() - 1; i >= 0; i--) {
            if (places.get(i).listener == listener) {
                places.remove(i);
                return;
            }
        }
    }

    boolean emit(String event, Object argument) {
        List<Place> places = placesOf(event);
        List<Place> now = new ArrayList<>(places);
        places.removeIf(place -> place.once);
        now.forEach(place -> place.listener.accept(argument));
        return !now.isEmpty();
    }

    int listenerCount(String event) {
        return placesOf(event).size();
    }

    private List<Place> placesOf(String event) {
        return byName.computeIfAbsent(event, absent -> new ArrayList<>());
    }

    private record Place(Consumer<Object> listener, boolean once) {}
}
