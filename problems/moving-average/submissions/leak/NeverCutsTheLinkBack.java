/** A doubly linked window. The oldest node moves on, but keeps its link to the one before it, and that to the one before. */
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
        node.previous = newest;
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
        Node previous;
        Node next;

        Node(int value) {
            this.value = value;
        }
    }
}
