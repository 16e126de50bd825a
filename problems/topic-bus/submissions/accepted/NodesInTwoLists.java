import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Each subscription is a node in two rings, its topic's and its subscriber's. A ring with nothing in it leaves its map. */
class TopicBus {

    private final Map<String, Node> byTopic = new HashMap<>();
    private final Map<Consumer<String>, Node> bySubscriber = new IdentityHashMap<>();

    void subscribe(String topic, Consumer<String> subscriber) {
        if (find(topic, subscriber) != null) {
            return;
        }
        Node node = new Node(topic, subscriber);
        Node ofTopic = byTopic.computeIfAbsent(topic, absent -> new Node(topic, null));
        node.left = ofTopic.left;
        node.right = ofTopic;
        ofTopic.left.right = node;
        ofTopic.left = node;
        Node ofSubscriber = bySubscriber.computeIfAbsent(subscriber, absent -> new Node(null, subscriber));
        node.up = ofSubscriber.up;
        node.down = ofSubscriber;
        ofSubscriber.up.down = node;
        ofSubscriber.up = node;
    }

    void unsubscribe(String topic, Consumer<String> subscriber) {
        Node node = find(topic, subscriber);
        if (node != null) {
            end(node);
        }
    }

    void leave(Consumer<String> subscriber) {
        Node ring = bySubscriber.get(subscriber);
        while (ring != null && ring.down != ring) {
            end(ring.down);
        }
    }

    int publish(String topic, String message) {
        Node ring = byTopic.get(topic);
        int count = 0;
        for (Node node = ring == null ? null : ring.right; node != ring; node = node.right) {
            node.subscriber.accept(message);
            count++;
        }
        return count;
    }

    int topics() {
        return byTopic.size();
    }

    private Node find(String topic, Consumer<String> subscriber) {
        Node ring = byTopic.get(topic);
        for (Node node = ring == null ? null : ring.right; node != ring; node = node.right) {
            if (node.subscriber == subscriber) {
                return node;
            }
        }
        return null;
    }

    private void end(Node node) {
        node.left.right = node.right;
        node.right.left = node.left;
        node.up.down = node.down;
        node.down.up = node.up;
        if (node.left == node.right && node.left.subscriber == null) {
            byTopic.remove(node.topic);
        }
        if (node.up == node.down && node.up.topic == null) {
            bySubscriber.remove(node.subscriber);
        }
    }

    private static final class Node {
        final String topic;
        final Consumer<String> subscriber;
        Node left = this;
        Node right = this;
        Node up = this;
        Node down = this;

        Node(String topic, Consumer<String> subscriber) {
            this.topic = topic;
            this.subscriber = subscriber;
        }
    }
}
