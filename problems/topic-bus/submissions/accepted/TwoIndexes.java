import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A map for each question, and one method that ends a subscription in both. */
class TopicBus {

    private final Map<String, Set<Consumer<String>>> subscribers = new HashMap<>();
    private final Map<Consumer<String>, Set<String>> topicsOf = new HashMap<>();

    void subscribe(String topic, Consumer<String> subscriber) {
        subscribers.computeIfAbsent(topic, absent -> new HashSet<>()).add(subscriber);
        topicsOf.computeIfAbsent(subscriber, absent -> new HashSet<>()).add(topic);
    }

    void unsubscribe(String topic, Consumer<String> subscriber) {
        subscribers.computeIfPresent(topic, (name, all) -> all.remove(subscriber) && all.isEmpty() ? null : all);
        topicsOf.computeIfPresent(subscriber, (who, all) -> all.remove(topic) && all.isEmpty() ? null : all);
    }

    void leave(Consumer<String> subscriber) {
        for (String topic : List.copyOf(topicsOf.getOrDefault(subscriber, Set.of()))) {
            unsubscribe(topic, subscriber);
        }
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
