package dev.heaphotel.feedback;

import java.util.Locale;

/** How a claim stands to what was measured. */
public enum Leaning {
    RIGHT,
    /** Promises less memory than was measured. */
    TOO_LOW,
    TOO_HIGH,
    /** Too low in one symbol and too high in another. */
    MIXED,
    /** Could not be read. */
    UNCLEAR;

    static Leaning of(boolean agrees, boolean low, boolean high) {
        if (agrees) {
            return RIGHT;
        }
        return low == high ? MIXED : low ? TOO_LOW : TOO_HIGH;
    }

    /** In small letters, as it stands in JSON and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
