// kind: static, field: Desk.SEEN
import java.util.*;
class Desk {
    private static final Map<Integer, String> SEEN = new HashMap<>(); // declared

    private static Map<Integer, String> seen() {
        return SEEN;
    }

    int serve(int id, Runnable guest) {
        seen().put(id, "guest " + id); // filled
        return id;
    }

    void close() {
        seen().remove(-1);
    }
}
