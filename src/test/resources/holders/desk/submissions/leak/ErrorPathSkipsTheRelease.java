// kind: error-path, field: Desk.busy
import java.util.*;
class Desk {
    private final Map<Integer, int[]> busy = new HashMap<>(); // declared

    int serve(int id, Runnable guest) {
        busy.put(id, new int[8]); // filled
        guest.run();
        busy.remove(id);
        return id;
    }

    void close() {}
}
