// kind: view, field: Desk.open
import java.util.*;
class Desk {
    private final List<Iterator<Integer>> open = new ArrayList<>(); // declared

    int serve(int id, Runnable guest) {
        List<Integer> all = new ArrayList<>(Collections.nCopies(100, 1));
        open.add(all.iterator()); // filled
        return id;
    }

    void close() {}
}
