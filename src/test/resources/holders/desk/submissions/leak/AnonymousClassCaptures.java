// kind: inner-class, field: Desk.later
import java.util.*;
class Desk {
    private final List<Runnable> later = new ArrayList<>(); // declared

    int serve(int id, Runnable guest) {
        byte[] luggage = new byte[200];
        later.add(new Runnable() { // filled
            @Override
            public void run() {
                luggage[0]++;
            }
        });
        return id;
    }

    void close() {}
}
