import java.util.*;
class Desk {
    private static final ThreadLocal<List<int[]>> SCRATCH = ThreadLocal.withInitial(ArrayList::new);

    int serve(int id, Runnable guest) {
        try {
            SCRATCH.get().add(new int[8]);
            return id;
        } finally {
            SCRATCH.remove();
        }
    }

    void close() {}
}
