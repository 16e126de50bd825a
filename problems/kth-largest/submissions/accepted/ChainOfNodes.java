/** A linked list in ascending order, its head the answer: a value that gets in pushes the head out. */
class KthLargest {

    private Node least;
    private int room;

    KthLargest(int k, int[] nums) {
        room = k;
        for (int num : nums) {
            add(num);
        }
    }

    int add(int val) {
        if (room == 0 && val <= least.value) {
            return least.value;
        }
        if (least == null || val <= least.value) {
            least = new Node(val, least);
        } else {
            Node before = least;
            while (before.next != null && before.next.value < val) {
                before = before.next;
            }
            before.next = new Node(val, before.next);
        }
        if (room == 0) {
            least = least.next;
        } else {
            room--;
        }
        return least.value;
    }

    private static final class Node {
        final int value;
        Node next;

        Node(int value, Node next) {
            this.value = value;
            this.next = next;
        }
    }
}
