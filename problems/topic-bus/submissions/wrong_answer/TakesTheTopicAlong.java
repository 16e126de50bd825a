import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Whoever leaves takes its topics along, with everybody else in them. */
class TopicBus {

    private final Map<String, Set<Consumer<String>>> subscribers = new HashMap<>();

    void subscribe(String topic, Consumer<String> subscriber) {
        subscribers.computeIfAbsent(topic, absent -> new HashSet<>()).add(subscriber);
    }

    void unsubscribe(String topic, Consumer<String> subscriber) {
        subscribers.computeIfPresent(topic, (name, all) -> all.remove(subscriber) && all.isEmpty() ? null : all);
    }

    void leave(Consumer<String> subscriber) {
        subscribers.values().removeIf(all -> all.contains(subscriber));
    }

    int publish(String topic, String message) {
        Set<Consumer<String>> all = subscribers.getOrDefault(topic, Set.of());
        all.forEach(subscriber -> subscriber.accept(message));
        return all.size();
    }

    int topics() {
        return subscribers.size();
    }
}
