import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Topics are cleaned up. The other map keeps a subscriber that unsubscribed by itself, with an empty set of topics. */
class TopicBus {

    private final Map<String, Set<Consumer<String>>> byTopic = new HashMap<>();
    private final Map<Consumer<String>, Set<String>> memberships = new HashMap<>();

    void subscribe(String topic, Consumer<String> subscriber) {
        byTopic.computeIfAbsent(topic, absent -> new LinkedHashSet<>()).add(subscriber);
        memberships.computeIfAbsent(subscriber, absent -> new LinkedHashSet<>()).add(topic);
    }

    void unsubscribe(String topic, Consumer<String> subscriber) {
        takeOff(topic, subscriber);
        Set<String> mine = memberships.get(subscriber);
        if (mine != null) {
            mine.remove(topic);
        }
    }

    void leave(Consumer<String> subscriber) {
        Set<String> mine = memberships.remove(subscriber);
        if (mine != null) {
            mine.forEach(topic -> takeOff(topic, subscriber));
        }
    }

    int publish(String topic, String message) {
        Set<Consumer<String>> all = byTopic.getOrDefault(topic, Set.of());
        all.forEach(subscriber -> subscriber.accept(message));
        return all.size();
    }

    int topics() {
        return byTopic.size();
    }

    private void takeOff(String topic, Consumer<String> subscriber) {
        Set<Consumer<String>> all = byTopic.get(topic);
        if (all != null && all.remove(subscriber) && all.isEmpty()) {
            byTopic.remove(topic);
        }
    }
}
