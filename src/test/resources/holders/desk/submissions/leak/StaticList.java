// kind: static, field: Desk.SERVED
import java.util.*;
class Desk {
    private static final List<int[]> SERVED = new ArrayList<>(); // declared

    int serve(int id, Runnable guest) {
        SERVED.add(new int[8]); // filled
        return id;
    }

    void close() {}
}
