import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One list for all events: slow with many listeners, and there is nothing that could be left empty. */
class EventEmitter {

    private final List<Entry> entries = new ArrayList<>();

    void on(String event, Consumer<Object> listener) {
        entries.add(new Entry(event, listener, false));
        warnIfMany(event);
    }

    void once(String event, Consumer<Object> listener) {
        entries.add(new Entry(event, listener, true));
        warnIfMany(event);
    }

    void off(String event, Consumer<Object> listener) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (entry.listener() == listener && entry.event().equals(event)) {
                entries.remove(i);
                return;
            }
        }
    }

    boolean emit(String event, Object argument) {
        List<Entry> now = entries.stream().filter(entry -> entry.event().equals(event)).toList();
        entries.removeIf(entry -> entry.once() && entry.event().equals(event));
        now.forEach(entry -> entry.listener().accept(argument));
        return !now.isEmpty();
    }

    int listenerCount(String event) {
        return (int) entries.stream().filter(entry -> entry.event().equals(event)).count();
    }

    private void warnIfMany(String event) {
        if (entries.size() > 10 && listenerCount(event) == 11) {
            System.err.println("eleven listeners to " + event);
        }
    }

    private record Entry(String event, Consumer<Object> listener, boolean once) {}
}
