import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Lists that may be walked while they change; a wrapper around a listener knows the one it stands for. */
class EventEmitter {

    private final Map<String, CopyOnWriteArrayList<Wrapper>> listeners = new ConcurrentHashMap<>();

    void on(String event, Consumer<Object> listener) {
        add(new Wrapper(event, listener, false));
    }

    void once(String event, Consumer<Object> listener) {
        add(new Wrapper(event, listener, true));
    }

    void off(String event, Consumer<Object> listener) {
        CopyOnWriteArrayList<Wrapper> all = listeners.get(event);
        if (all == null) {
            return;
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).target == listener) {
                remove(all.get(i));
                return;
            }
        }
    }

    boolean emit(String event, Object argument) {
        CopyOnWriteArrayList<Wrapper> all = listeners.get(event);
        if (all == null) {
            return false;
        }
        for (Wrapper wrapper : all) {
            if (wrapper.once) {
                remove(wrapper);
            }
            wrapper.target.accept(argument);
        }
        return true;
    }

    int listenerCount(String event) {
        CopyOnWriteArrayList<Wrapper> all = listeners.get(event);
        return all == null ? 0 : all.size();
    }

    private void add(Wrapper wrapper) {
        int count = listeners.compute(wrapper.event, (event, all) -> {
            CopyOnWriteArrayList<Wrapper> list = all == null ? new CopyOnWriteArrayList<>() : all;
            list.add(wrapper);
            return list;
        }).size();
        if (count == 11) {
            System.err.println("possible leak: 11 listeners of " + wrapper.event);
        }
    }

    private void remove(Wrapper wrapper) {
        listeners.computeIfPresent(wrapper.event, (event, all) -> {
            all.remove(wrapper);
            return all.isEmpty() ? null : all;
        });
    }

    private static final class Wrapper {
        final String event;
        final Consumer<Object> target;
        final boolean once;

        Wrapper(String event, Consumer<Object> target, boolean once) {
            this.event = event;
            this.target = target;
            this.once = once;
        }
    }
}
