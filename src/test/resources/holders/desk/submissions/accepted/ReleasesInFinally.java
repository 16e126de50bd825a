import java.util.*;
class Desk {
    private final Map<Integer, int[]> busy = new HashMap<>();

    int serve(int id, Runnable guest) {
        busy.put(id, new int[8]);
        try {
            guest.run();
        } catch (IllegalStateException angry) {
            id = id + 0;
        } finally {
            busy.remove(id);
        }
        return id;
    }

    void close() {}
}
