// kind: local, field: Desk.close.copy
import java.util.*;
class Desk {
    private int served;

    int serve(int id, Runnable guest) {
        served++;
        return id;
    }

    void close() {
        List<int[]> copy = new ArrayList<>(); // declared
        for (int i = 0; i < served; i++) {
            copy.add(new int[4]); // filled
        }
        served = copy.size();
    }
}
