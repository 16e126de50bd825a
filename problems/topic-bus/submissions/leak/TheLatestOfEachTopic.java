import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Subscriptions are ended as they should be; the latest message of each topic is kept, for late subscribers who were dropped from the plan. */
class TopicBus {

    private final Map<String, Set<Consumer<String>>> subscribers = new HashMap<>();
    private final Map<String, String> latest = new HashMap<>();

    void subscribe(String topic, Consumer<String> subscriber) {
        subscribers.computeIfAbsent(topic, absent -> new HashSet<>()).add(subscriber);
    }

    void unsubscribe(String topic, Consumer<String> subscriber) {
        subscribers.computeIfPresent(topic, (name, all) -> all.remove(subscriber) && all.isEmpty() ? null : all);
    }

    void leave(Consumer<String> subscriber) {
        subscribers.values().removeIf(all -> all.remove(subscriber) && all.isEmpty());
    }

    int publish(String topic, String message) {
        latest.put(topic, message);
        Set<Consumer<String>> all = subscribers.getOrDefault(topic, Set.of());
        all.forEach(subscriber -> subscriber.accept(message));
        return all.size();
    }

    int topics() {
        return subscribers.size();
    }
}
