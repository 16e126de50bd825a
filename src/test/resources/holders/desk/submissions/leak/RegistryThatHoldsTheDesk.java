// kind: static, field: Desk.OPEN
import java.util.*;
class Desk {
    private static final List<Object> OPEN = new ArrayList<>(); // declared
    private final Desk first = this;

    int serve(int id, Runnable guest) {
        OPEN.add(new Object[] {first, id}); // filled
        return id;
    }

    void close() {}
}
