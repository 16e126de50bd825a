// kind: list, field: Desk.bills
import java.util.*;
class Desk {
    private static final class Clerk {
        private final List<int[]> target;

        Clerk(List<int[]> target) {
            this.target = target;
        }

        void write() {
            target.add(new int[4]); // filled
        }
    }

    private final List<int[]> bills = new ArrayList<>(); // declared
    private final Clerk clerk = new Clerk(bills);

    int serve(int id, Runnable guest) {
        clerk.write();
        return id;
    }

    void close() {}
}
