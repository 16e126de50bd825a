import java.util.function.Consumer;

class EventEmitter {

    void on(String event, Consumer<Object> listener) {
    }

    void once(String event, Consumer<Object> listener) {
    }

    void off(String event, Consumer<Object> listener) {
    }

    boolean emit(String event, Object argument) {
        return false;
    }

    int listenerCount(String event) {
        return 0;
    }
}
