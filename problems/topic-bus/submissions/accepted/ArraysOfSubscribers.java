import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Arrays that are replaced, not changed, in a map that locks the entry it computes. */
class TopicBus {

    private final ConcurrentHashMap<String, Object[]> routes = new ConcurrentHashMap<>();

    void subscribe(String topic, Consumer<String> subscriber) {
        routes.compute(topic, (name, there) -> {
            if (there == null) {
                return new Object[] {subscriber};
            }
            if (Arrays.asList(there).contains(subscriber)) {
                return there;
            }
            Object[] more = Arrays.copyOf(there, there.length + 1);
            more[there.length] = subscriber;
            return more;
        });
    }

    void unsubscribe(String topic, Consumer<String> subscriber) {
        routes.computeIfPresent(topic, (name, there) -> without(there, subscriber));
    }

    void leave(Consumer<String> subscriber) {
        routes.forEach((topic, there) -> {
            if (Arrays.asList(there).contains(subscriber)) {
                unsubscribe(topic, subscriber);
            }
        });
    }

    @SuppressWarnings("unchecked")
    int publish(String topic, String message) {
        Object[] there = routes.getOrDefault(topic, new Object[0]);
        for (Object subscriber : there) {
            ((Consumer<String>) subscriber).accept(message);
        }
        return there.length;
    }

    int topics() {
        return routes.size();
    }

    private static Object[] without(Object[] there, Object subscriber) {
        List<Object> rest = new ArrayList<>(Arrays.asList(there));
        rest.remove(subscriber);
        return rest.isEmpty() ? null : rest.toArray();
    }
}
