// kind: map, field: Desk$Store.rooms
import java.util.*;
class Desk {
    private static final class Store {
        private final Map<Integer, int[]> rooms = new TreeMap<>(); // declared

        void keep(int id) {
            rooms.put(id, new int[4]); // filled
        }
    }

    private final Store store = new Store();

    int serve(int id, Runnable guest) {
        store.keep(id);
        return id;
    }

    void close() {}
}
