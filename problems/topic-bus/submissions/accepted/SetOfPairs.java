import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Subscriptions are records in one set, and every question is a stream over all of them. */
class TopicBus {

    private final Set<Pair> pairs = new LinkedHashSet<>();

    void subscribe(String topic, Consumer<String> subscriber) {
        pairs.add(new Pair(topic, subscriber));
    }

    void unsubscribe(String topic, Consumer<String> subscriber) {
        pairs.remove(new Pair(topic, subscriber));
    }

    void leave(Consumer<String> subscriber) {
        pairs.removeIf(pair -> pair.subscriber() == subscriber);
    }

    int publish(String topic, String message) {
        List<Pair> of = pairs.stream().filter(pair -> pair.topic().equals(topic)).toList();
        of.forEach(pair -> pair.subscriber().accept(message));
        return of.size();
    }

    int topics() {
        return (int) pairs.stream().map(Pair::topic).distinct().count();
    }

    private record Pair(String topic, Consumer<String> subscriber) {}
}
