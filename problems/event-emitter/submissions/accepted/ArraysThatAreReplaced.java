import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Arrays that are never changed: who is added or taken off makes a new one, and who is calling goes on with the old one. */
class EventEmitter {

    private final Map<String, Consumer<Object>[]> byEvent = new HashMap<>();

    void on(String event, Consumer<Object> listener) {
        Consumer<Object>[] before = of(event);
        Consumer<Object>[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = listener;
        byEvent.put(event, after);
        if (before.length == 10) {
            System.err.printf("%s: more than 10 listeners%n", event);
        }
    }

    void once(String event, Consumer<Object> listener) {
        on(event, new Once(listener));
    }

    void off(String event, Consumer<Object> listener) {
        Consumer<Object>[] before = of(event);
        int place = before.length - 1;
        while (place >= 0 && before[place] != listener && !(before[place] instanceof Once once && once.listener == listener)) {
            place--;
        }
        if (place >= 0) {
            without(event, before, place);
        }
    }

    boolean emit(String event, Object argument) {
        Consumer<Object>[] now = of(event);
        for (Consumer<Object> listener : now) {
            if (listener instanceof Once) {
                off(event, listener);
            }
            listener.accept(argument);
        }
        return now.length > 0;
    }

    int listenerCount(String event) {
        return of(event).length;
    }

    @SuppressWarnings("unchecked")
    private Consumer<Object>[] of(String event) {
        Consumer<Object>[] there = byEvent.get(event);
        return there == null ? (Consumer<Object>[]) new Consumer<?>[0] : there;
    }

    private void without(String event, Consumer<Object>[] before, int place) {
        if (before.length == 1) {
            byEvent.remove(event);
            return;
        }
        Consumer<Object>[] after = Arrays.copyOf(before, before.length - 1);
        System.arraycopy(before, place + 1, after, place, after.length - place);
        byEvent.put(event, after);
    }

    private static final class Once implements Consumer<Object> {
        private final Consumer<Object> listener;

        Once(Consumer<Object> listener) {
            this.listener = listener;
        }

        @Override
        public void accept(Object argument) {
            listener.accept(argument);
        }
    }
}
