/** Hand-made nodes, each leading to a younger one: moving on from the oldest lets it go. */
class RecentCounter {

    private Node oldest;
    private Node newest;
    private int count;

    int ping(int t) {
        Node node = new Node(t);
        if (oldest == null) {
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

    private static final class Node {
        final int time;
        Node younger;

        Node(int time) {
            this.time = time;
        }
    }
}
