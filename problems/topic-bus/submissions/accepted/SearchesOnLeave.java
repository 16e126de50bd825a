import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/** One sorted map; whoever leaves is looked for in all topics. */
class TopicBus {

    private final TreeMap<String, List<Consumer<String>>> lists = new TreeMap<>();

    void subscribe(String topic, Consumer<String> subscriber) {
        List<Consumer<String>> list = lists.get(topic);
        if (list == null) {
            list = new ArrayList<>(3);
            lists.put(topic, list);
        }
        if (!list.contains(subscriber)) {
            list.add(subscriber);
        }
    }

    void unsubscribe(String topic, Consumer<String> subscriber) {
        List<Consumer<String>> list = lists.get(topic);
        if (list != null && list.remove(subscriber) && list.isEmpty()) {
            lists.remove(topic);
        }
    }

    void leave(Consumer<String> subscriber) {
        Iterator<List<Consumer<String>>> each = lists.values().iterator();
        while (each.hasNext()) {
            List<Consumer<String>> list = each.next();
            if (list.remove(subscriber) && list.isEmpty()) {
                each.remove();
            }
        }
    }

    int publish(String topic, String message) {
        List<Consumer<String>> list = lists.getOrDefault(topic, List.of());
        for (Consumer<String> subscriber : list) {
            subscriber.accept(message);
        }
        return list.size();
    }

    int topics() {
        return lists.size();
    }
}
