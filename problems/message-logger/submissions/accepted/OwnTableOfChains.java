/** Everything by hand: nodes in buckets to find a message, and a queue through the same nodes to forget it. */
class Logger {

    private Node[] buckets = new Node[16];
    private Node oldest;
    private Node newest;
    private int count;

    boolean shouldPrintMessage(int timestamp, String message) {
        while (oldest != null && oldest.second <= timestamp - 10) {
            forget(oldest);
            oldest = oldest.younger;
        }
        for (Node node = buckets[bucket(message)]; node != null; node = node.nextInBucket) {
            if (node.message.equals(message)) {
                return false;
            }
        }
        remember(new Node(timestamp, message));
        return true;
    }

    private void remember(Node node) {
        if (++count > buckets.length) {
            grow();
        }
        if (oldest == null) {
            oldest = node;
        } else {
            newest.younger = node;
        }
        newest = node;
        chain(node);
    }

    private void chain(Node node) {
        int bucket = bucket(node.message);
        node.nextInBucket = buckets[bucket];
        buckets[bucket] = node;
    }

    private void grow() {
        buckets = new Node[2 * buckets.length];
        for (Node node = oldest; node != null; node = node.younger) {
            chain(node);
        }
    }

    private void forget(Node node) {
        count--;
        int bucket = bucket(node.message);
        if (buckets[bucket] == node) {
            buckets[bucket] = node.nextInBucket;
            return;
        }
        Node before = buckets[bucket];
        while (before.nextInBucket != node) {
            before = before.nextInBucket;
        }
        before.nextInBucket = node.nextInBucket;
    }

    private int bucket(String message) {
        return (message.hashCode() & Integer.MAX_VALUE) % buckets.length;
    }

    private static final class Node {
        final int second;
        final String message;
        Node nextInBucket;
        Node younger;

        Node(int second, String message) {
            this.second = second;
            this.message = message;
        }
    }
}
