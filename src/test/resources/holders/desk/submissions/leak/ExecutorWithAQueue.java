// kind: executor, field: Desk.porter
import java.util.*;
import java.util.concurrent.*;

class Desk {
    private final ScheduledThreadPoolExecutor porter = new ScheduledThreadPoolExecutor(0); // declared

    int serve(int id, Runnable guest) {
        byte[] luggage = new byte[2000];
        porter.schedule(() -> luggage[0]++, 1, TimeUnit.DAYS); // filled
        return id;
    }

    void close() {}
}
