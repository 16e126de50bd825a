/** Sums the window link by link, each link asking the next one: a frame for each value in the window. */
class MovingAverage {

    private final int size;
    private Link oldest;
    private Link newest;
    private int count;

    MovingAverage(int size) {
        this.size = size;
    }

    double next(int val) {
        Link link = new Link(val);
        if (oldest == null) {
            oldest = link;
        } else {
            newest.next = link;
        }
        newest = link;
        if (count == size) {
            oldest = oldest.next;
        } else {
            count++;
        }
        return (double) oldest.sum() / count;
    }

    private static final class Link {
        final int value;
        Link next;

        Link(int value) {
            this.value = value;
        }

        long sum() {
            return next == null ? value : value + next.sum();
        }
    }
}
