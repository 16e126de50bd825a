/** A singly linked list from the oldest value to the newest one; whoever is no longer in the window is no longer linked. */
class MovingAverage {

    private final int size;
    private Node oldest;
    private Node newest;
    private int count;
    private long sum;

    MovingAverage(int size) {
        this.size = size;
    }

    double next(int val) {
        Node node = new Node(val);
        if (newest == null) {
            oldest = node;
        } else {
            newest.next = node;
        }
        newest = node;
        sum += val;
        if (++count > size) {
            sum -= oldest.value;
            oldest = oldest.next;
            count--;
        }
        return (double) sum / count;
    }

    private static final class Node {
        final int value;
        Node next;

        Node(int value) {
            this.value = value;
        }
    }
}
