// kind: listeners, field: Desk.listeners
import java.util.*;
class Desk {
    private final List<Runnable> listeners = new ArrayList<>(); // declared

    int serve(int id, Runnable guest) {
        subscribe(() -> guest.run());
        return id;
    }

    private void subscribe(Runnable listener) {
        listeners.add(listener); // filled
    }

    void close() {}
}
