// kind: inner-class, field: Desk.keys
import java.util.*;
class Desk {
    private static final class Room {
        private final byte[] furniture = new byte[200];

        private final class Key {
            int number() {
                return furniture.length;
            }
        }
    }

    private final List<Room.Key> keys = new ArrayList<>(); // declared

    int serve(int id, Runnable guest) {
        Room room = new Room();
        keys.add(room.new Key()); // filled
        return id;
    }

    void close() {}
}
