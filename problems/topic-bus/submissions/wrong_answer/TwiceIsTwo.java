import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Whoever subscribes twice gets each message twice. */
class TopicBus {

    private final Map<String, List<Consumer<String>>> lists = new HashMap<>();

    void subscribe(String topic, Consumer<String> subscriber) {
        lists.computeIfAbsent(topic, absent -> new ArrayList<>()).add(subscriber);
    }

    void unsubscribe(String topic, Consumer<String> subscriber) {
        lists.computeIfPresent(topic, (name, all) -> all.remove(subscriber) && all.isEmpty() ? null : all);
    }

    void leave(Consumer<String> subscriber) {
        lists.values().removeIf(all -> all.removeIf(each -> each == subscriber) && all.isEmpty());
    }

    int publish(String topic, String message) {
        List<Consumer<String>> all = lists.getOrDefault(topic, List.of());
        all.forEach(subscriber -> subscriber.accept(message));
        return all.size();
    }

    int topics() {
        return lists.size();
    }
}
