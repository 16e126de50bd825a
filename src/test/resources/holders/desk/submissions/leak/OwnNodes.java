// kind: linked, field: Desk.head
import java.util.*;
class Desk {
    private static final class Node {
        private final int id;
        private Node next;

        Node(int id) {
            this.id = id;
        }
    }

    private Node head; // declared

    int serve(int id, Runnable guest) {
        Node node = new Node(id);
        node.next = head; // filled
        head = node; // filled
        return id;
    }

    void close() {}
}
