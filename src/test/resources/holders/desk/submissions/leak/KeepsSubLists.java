// kind: view, field: Desk.firsts
import java.util.*;
class Desk {
    private final List<List<Integer>> firsts = new ArrayList<>(); // declared

    int serve(int id, Runnable guest) {
        List<Integer> all = new ArrayList<>(Collections.nCopies(100, 1));
        firsts.add(all.subList(0, 1)); // filled
        return id;
    }

    void close() {}
}
