package dev.heaphotel.growth;

/**
 * One measurement at a size of each of two axes: the truth lies somewhere in {@code low..high}.
 *
 * @param first  size along the first axis, 1 at least
 * @param second size along the second axis, 1 at least
 * @param low    bytes, or a count
 * @param high   the same unit, {@code low} at least
 */
public record JointPoint(long first, long second, double low, double high) {

    public JointPoint {
        if (second < 1) {
            throw new IllegalArgumentException("expected a size of 1 at least; found " + second);
        }
        new Point(first, low, high);
    }

    /** The same measurement along one axis. */
    Point along(boolean firstAxis) {
        return new Point(firstAxis ? first : second, low, high);
    }
}
