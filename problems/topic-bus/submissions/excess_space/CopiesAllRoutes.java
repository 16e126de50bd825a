import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Each change makes a new map of all topics, so that publishing walks one that nobody changes. */
class TopicBus {

    private Map<String, Set<Consumer<String>>> routes = Map.of();

    void subscribe(String topic, Consumer<String> subscriber) {
        Set<Consumer<String>> all = new HashSet<>(routes.getOrDefault(topic, Set.of()));
        if (all.add(subscriber)) {
            replace(topic, all);
        }
    }

    void unsubscribe(String topic, Consumer<String> subscriber) {
        Set<Consumer<String>> all = new HashSet<>(routes.getOrDefault(topic, Set.of()));
        if (all.remove(subscriber)) {
            replace(topic, all);
        }
    }

    void leave(Consumer<String> subscriber) {
        for (String topic : routes.keySet()) {
            unsubscribe(topic, subscriber);
        }
    }

    int publish(String topic, String message) {
        Set<Consumer<String>> all = routes.getOrDefault(topic, Set.of());
        all.forEach(subscriber -> subscriber.accept(message));
        return all.size();
    }

    int topics() {
        return routes.size();
    }

    private void replace(String topic, Set<Consumer<String>> all) {
        Map<String, Set<Consumer<String>>> changed = new HashMap<>(routes);
        if (all.isEmpty()) {
            changed.remove(topic);
        } else {
            changed.put(topic, all);
        }
        routes = changed;
    }
}
