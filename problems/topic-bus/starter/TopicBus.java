import java.util.function.Consumer;

class TopicBus {

    void subscribe(String topic, Consumer<String> subscriber) {
    }

    void unsubscribe(String topic, Consumer<String> subscriber) {
    }

    void leave(Consumer<String> subscriber) {
    }

    int publish(String topic, String message) {
        return 0;
    }

    int topics() {
        return 0;
    }
}
