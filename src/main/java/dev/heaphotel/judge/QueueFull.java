package dev.heaphotel.judge;

/** The queue takes no more, so of the set that was to be put into it nothing is: whoever throws it undoes the rest. */
public final class QueueFull extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long waiting;

    QueueFull(long waiting) {
        super("Expected room in the queue; found " + waiting + " tickets, which is as many as may wait.");
        this.waiting = waiting;
    }

    /** Tickets that wait. */
    public long waiting() {
        return waiting;
    }
}
