import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The set that was made for a topic's first subscriber stays in the map when the last one is gone: empty, and still an entry. */
class TopicBus {

    private final Map<String, Set<Consumer<String>>> byTopic = new HashMap<>();

    void subscribe(String topic, Consumer<String> subscriber) {
        byTopic.computeIfAbsent(topic, absent -> new HashSet<>()).add(subscriber);
    }

    void unsubscribe(String topic, Consumer<String> subscriber) {
        Set<Consumer<String>> all = byTopic.get(topic);
        if (all != null) {
            all.remove(subscriber);
        }
    }

    void leave(Consumer<String> subscriber) {
        byTopic.values().forEach(all -> all.remove(subscriber));
    }

    int publish(String topic, String message) {
        Set<Consumer<String>> all = byTopic.getOrDefault(topic, Set.of());
        all.forEach(subscriber -> subscriber.accept(message));
        return all.size();
    }

    int topics() {
        return (int) byTopic.values().stream().filter(all -> !all.isEmpty()).count();
    }
}
