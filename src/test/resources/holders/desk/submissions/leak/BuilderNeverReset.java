// kind: buffer, field: Desk.log
import java.util.*;
class Desk {
    private final StringBuilder log = new StringBuilder(); // declared

    int serve(int id, Runnable guest) {
        log.append("served a guest, and then another one"); // filled
        return id;
    }

    void close() {}
}
