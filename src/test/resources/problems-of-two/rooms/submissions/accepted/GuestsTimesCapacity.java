import java.util.ArrayList;
import java.util.List;

class Rooms {
    private final int capacity;
    private int asked;
    private final List<byte[]> all = new ArrayList<>();

    Rooms(int capacity) {
        this.capacity = capacity;

    }

    void ask(int guest) {
        asked++;
        all.add(new byte[capacity]);
    }

    int asked() {
        return asked;
    }
}
