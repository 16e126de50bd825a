// kind: pool, field: Desk.pool
import java.util.*;
class Desk {
    private final Deque<int[]> pool = new ArrayDeque<>(); // declared

    int serve(int id, Runnable guest) {
        int[] form = new int[16];
        form[0] = id;
        pool.push(form); // filled
        return form[0];
    }

    void close() {}
}
