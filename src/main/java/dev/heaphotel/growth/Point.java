package dev.heaphotel.growth;

/**
 * One measurement: at this size the truth lies somewhere in {@code low..high}.
 *
 * @param size 1 at least
 * @param low  bytes, or a count
 * @param high the same unit, {@code low} at least
 * @param estimated whether the upper end is an estimate rather than certain
 */
public record Point(long size, double low, double high, boolean estimated) {

    public Point {
        if (size < 1) {
            throw new IllegalArgumentException("expected a size of 1 at least; found " + size);
        }
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("expected finite low <= high; found " + low + " and " + high);
        }
    }

    /** A measurement whose ends are certain. */
    public Point(long size, double low, double high) {
        this(size, low, high, false);
    }

    /** A measurement without doubt. */
    public static Point exact(long size, double value) {
        return new Point(size, value, value);
    }

    public double middle() {
        return low + (high - low) / 2;
    }

    /** The same measurement with this much taken off. */
    Point less(double amount) {
        return new Point(size, low - amount, high - amount, estimated);
    }
}
