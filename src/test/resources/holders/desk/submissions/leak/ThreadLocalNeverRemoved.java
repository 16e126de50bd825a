// kind: thread-local, field: Desk.SCRATCH
import java.util.*;
class Desk {
    private static final ThreadLocal<List<int[]>> SCRATCH = ThreadLocal.withInitial(ArrayList::new); // declared

    int serve(int id, Runnable guest) {
        SCRATCH.get().add(new int[8]); // filled
        return id;
    }

    void close() {}
}
