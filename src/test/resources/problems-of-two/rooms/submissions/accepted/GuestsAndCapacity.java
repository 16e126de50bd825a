import java.util.ArrayList;
import java.util.List;

class Rooms {
    private final int capacity;
    private int asked;
    private final List<long[]> all = new ArrayList<>();
    private final List<long[]> rooms = new ArrayList<>();

    Rooms(int capacity) {
        this.capacity = capacity;
        for (int i = 0; i < capacity; i++) {
            rooms.add(new long[2]);
        }
    }

    void ask(int guest) {
        asked++;
        all.add(new long[2]);
    }

    int asked() {
        return asked;
    }
}
