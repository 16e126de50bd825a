// kind: capacity, field: Desk.waiting
import java.util.*;
class Desk {
    private final List<Integer> waiting = new ArrayList<>(); // declared

    int serve(int id, Runnable guest) {
        waiting.add(1); // filled
        return id;
    }

    void close() {
        waiting.clear();
    }
}
