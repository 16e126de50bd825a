// kind: map, field: Desk.bills
import java.util.*;
class Desk {
    private final Map<Integer, Long> bills = new HashMap<>(); // declared

    int serve(int id, Runnable guest) {
        Map<Integer, Long> alias = bills;
        alias.put(id, id + 1000L); // filled
        return id;
    }

    void close() {}
}
