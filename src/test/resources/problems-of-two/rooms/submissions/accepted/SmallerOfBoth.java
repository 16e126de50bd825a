import java.util.ArrayList;
import java.util.List;

class Rooms {
    private final int capacity;
    private int asked;
    private final List<long[]> all = new ArrayList<>();

    Rooms(int capacity) {
        this.capacity = capacity;

    }

    void ask(int guest) {
        asked++;
        if (all.size() < capacity) {
            all.add(new long[3]);
        }
    }

    int asked() {
        return asked;
    }
}
