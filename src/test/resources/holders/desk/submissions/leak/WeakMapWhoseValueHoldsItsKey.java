// kind: map-value-holds-key, field: Desk.rooms
import java.util.*;
class Desk {
    private static final class Guest {
        private final byte[] name = new byte[40];
    }

    private static final class Room {
        private final Guest guest;

        Room(Guest guest) {
            this.guest = guest;
        }
    }

    private final Map<Guest, Room> rooms = new WeakHashMap<>(); // declared

    int serve(int id, Runnable guest) {
        Guest one = new Guest();
        rooms.put(one, new Room(one)); // filled
        return id;
    }

    void close() {}
}
