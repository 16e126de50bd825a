import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** So that off finds it, a listener's wrappers stand in a second map. off cleans it up; hearing the event does not. */
class EventEmitter {

    private final Map<String, List<Consumer<Object>>> listeners = new HashMap<>();
    private final Map<Consumer<Object>, List<Consumer<Object>>> wrappers = new IdentityHashMap<>();

    void on(String event, Consumer<Object> listener) {
        listeners.computeIfAbsent(event, absent -> new ArrayList<>(2)).add(listener);
    }

    void once(String event, Consumer<Object> listener) {
        Consumer<Object> wrapper = new Consumer<>() {
            @Override
            public void accept(Object argument) {
                removeLast(event, this);
                listener.accept(argument);
            }
        };
        wrappers.computeIfAbsent(listener, absent -> new ArrayList<>(2)).add(wrapper);
        on(event, wrapper);
    }

    void off(String event, Consumer<Object> listener) {
        List<Consumer<Object>> there = listeners.getOrDefault(event, List.of());
        List<Consumer<Object>> wrapped = wrappers.getOrDefault(listener, List.of());
        for (int i = there.size() - 1; i >= 0; i--) {
            Consumer<Object> each = there.get(i);
            if (each == listener || wrapped.contains(each)) {
                removeLast(event, each);
                if (each != listener && wrapped.remove(each) && wrapped.isEmpty()) {
                    wrappers.remove(listener);
                }
                return;
            }
        }
    }

    boolean emit(String event, Object argument) {
        List<Consumer<Object>> there = listeners.get(event);
        if (there == null) {
            return false;
        }
        new ArrayList<>(there).forEach(listener -> listener.accept(argument));
        return true;
    }

    int listenerCount(String event) {
        return listeners.getOrDefault(event, List.of()).size();
    }

    private void removeLast(String event, Consumer<Object> listener) {
        List<Consumer<Object>> there = listeners.getOrDefault(event, List.of());
        int place = there.lastIndexOf(listener);
        if (place >= 0) {
            there.remove(place);
        }
        if (there.isEmpty()) {
            listeners.remove(event);
        }
    }
}
