import java.util.ArrayList;
import java.util.List;

class Rooms {
    private final int capacity;
    private int asked;
    private final List<long[]> all = new ArrayList<>();

    Rooms(int capacity) {
        this.capacity = capacity;
        for (int i = 0; i < capacity; i++) {
            all.add(new long[3]);
        }
    }

    void ask(int guest) {
        asked++;

    }

    int asked() {
        return asked;
    }
}
