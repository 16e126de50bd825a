/** The chain is cut properly, but its very first node is kept, to tell how long the counter has run, and leads to all the others. */
class RecentCounter {

    private Node first;
    private Node oldest;
    private Node newest;
    private int count;

    int ping(int t) {
        Node node = new Node(t);
        if (first == null) {
            first = node;
            oldest = node;
        } else {
            newest.younger = node;
        }
        newest = node;
        count++;
        while (oldest.time < t - 3000) {
            oldest = oldest.younger;
            count--;
        }
        return count;
    }

    int runningFor() {
        return first == null ? 0 : newest.time - first.time;
    }

    private static final class Node {
        final int time;
        Node younger;

        Node(int time) {
            this.time = time;
        }
    }
}
