import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Lists are dropped as they should be; the statistics keep a count for every name, also for those that never come again. */
class EventEmitter {

    private final Map<String, List<Place>> events = new HashMap<>();
    private final Map<String, Long> emitted = new HashMap<>();

    void on(String event, Consumer<Object> listener) {
        events.computeIfAbsent(event, absent -> new ArrayList<>(2)).add(new Place(listener, false));
    }

    void once(String event, Consumer<Object> listener) {
        events.computeIfAbsent(event, absent -> new ArrayList<>(2)).add(new Place(listener, true));
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
        emitted.merge(event, 1L, Long::sum);
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
