import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What stands in the list is a lambda around the listener, which off does not find. */
class EventEmitter {

    private final Map<String, List<Consumer<Object>>> events = new HashMap<>();

    void on(String event, Consumer<Object> listener) {
        events.computeIfAbsent(event, absent -> new ArrayList<>()).add(listener);
    }

    void once(String event, Consumer<Object> listener) {
        on(event, new Consumer<>() {
            @Override
            public void accept(Object argument) {
                off(event, this);
                listener.accept(argument);
            }
        });
    }

    void off(String event, Consumer<Object> listener) {
        List<Consumer<Object>> there = events.getOrDefault(event, List.of());
        int place = there.lastIndexOf(listener);
        if (place >= 0) {
            there.remove(place);
        }
        if (there.isEmpty()) {
            events.remove(event);
        }
    }

    boolean emit(String event, Object argument) {
        List<Consumer<Object>> now = List.copyOf(events.getOrDefault(event, List.of()));
        now.forEach(listener -> listener.accept(argument));
        return !now.isEmpty();
    }

    int listenerCount(String event) {
        return events.getOrDefault(event, List.of()).size();
    }
}
