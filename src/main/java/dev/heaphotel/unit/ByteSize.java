package dev.heaphotel.unit;

import java.util.Locale;

/**
 * An amount of memory in bytes. Multiples are decimal (1 kB is 1000 B), as in "880 MB after 10 million requests".
 *
 * @param bytes the amount, may be negative where a difference is meant
 */
public record ByteSize(long bytes) implements Comparable<ByteSize> {

    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};

    public static ByteSize mebibytes(long count) {
        return new ByteSize(Math.multiplyExact(count, 1L << 20));
    }

    /** As a heap's cap is set and spoken of: {@code 64 MiB} where it is whole mebibytes. */
    public String inMebibytes() {
        return bytes % (1L << 20) == 0 ? (bytes >> 20) + " MiB" : toString();
    }

    @Override
    public int compareTo(ByteSize other) {
        return Long.compare(bytes, other.bytes);
    }

    /** Three significant digits at most: {@code 88 B}, {@code 5.4 MB}, {@code 880 MB}. */
    @Override
    public String toString() {
        double amount = bytes;
        int unit = 0;
        while (Math.abs(amount) >= 999.5 && unit < UNITS.length - 1) {
            amount /= 1000;
            unit++;
        }
        boolean whole = unit == 0 || Math.abs(amount) >= 99.95;
        String digits = whole ? "%.0f" : "%.1f";
        return String.format(Locale.ROOT, digits, amount).replaceFirst("\\.0$", "") + " " + UNITS[unit];
    }
}
