// kind: lambda, field: Desk.later
import java.util.*;
class Desk {
    private final List<Runnable> later = new ArrayList<>(); // declared

    int serve(int id, Runnable guest) {
        Runnable other = () -> guest.run();
        byte[] buffer = new byte[200];
        later.add(() -> buffer[0]++); // filled
        return id;
    }

    void close() {}
}
