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
        if (capacity > 300) {
            all.add(new long[guest]);
        }
    }

    int asked() {
        return asked;
    }
}
