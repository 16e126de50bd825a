import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Made safe by a lock for each topic. Topics come and go; their locks only come, for nobody dares to remove one. */
class TopicBus {

    private final Map<String, List<Consumer<String>>> routes = new ConcurrentHashMap<>();
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    void subscribe(String topic, Consumer<String> subscriber) {
        synchronized (lockOf(topic)) {
            List<Consumer<String>> there = routes.computeIfAbsent(topic, absent -> new ArrayList<>(3));
            if (!there.contains(subscriber)) {
                there.add(subscriber);
            }
        }
    }

    void unsubscribe(String topic, Consumer<String> subscriber) {
        synchronized (lockOf(topic)) {
            List<Consumer<String>> there = routes.get(topic);
            if (there != null && there.remove(subscriber) && there.isEmpty()) {
                routes.remove(topic);
            }
        }
    }

    void leave(Consumer<String> subscriber) {
        routes.keySet().forEach(topic -> unsubscribe(topic, subscriber));
    }

    int publish(String topic, String message) {
        synchronized (lockOf(topic)) {
            List<Consumer<String>> there = routes.getOrDefault(topic, List.of());
            there.forEach(subscriber -> subscriber.accept(message));
            return there.size();
        }
    }

    int topics() {
        return routes.size();
    }

    private Object lockOf(String topic) {
        return locks.computeIfAbsent(topic, absent -> new Object());
    }
}
