import java.util.ArrayList;
import java.util.List;

class Rooms {
    private final int capacity;
    private int asked;


    Rooms(int capacity) {
        this.capacity = capacity;

    }

    void ask(int guest) {
        asked++;

    }

    int asked() {
        return asked;
    }
}
