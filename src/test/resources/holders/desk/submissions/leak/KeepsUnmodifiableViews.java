// kind: view, field: Desk.bills
import java.util.*;
class Desk {
    private final List<Collection<Integer>> bills = new ArrayList<>(); // declared

    int serve(int id, Runnable guest) {
        bills.add(Collections.unmodifiableCollection(new ArrayList<>(Collections.nCopies(50, 1)))); // filled
        return id;
    }

    void close() {}
}
