package dev.heaphotel.web.graph;

import dev.heaphotel.web.Figures;
import org.jspecify.annotations.Nullable;

/** What is counted upwards. */
public enum Unit {
    BYTES("B", 1000),
    FRAMES("frame", 5),
    OBJECTS("object", 5);

    private final String one;
    private final double least;

    Unit(String one, double least) {
        this.one = one;
        this.least = least;
    }

    String tick(double value) {
        return this == BYTES ? Figures.bytes(value) : Figures.tick(value);
    }

    /** Every digit. */
    public String exact(long value) {
        return this == BYTES ? Figures.exactBytes(value) : Figures.exact(value) + " " + counted(value);
    }

    /** Both ends with every digit, the upper one after "about" where it is an estimate; empty where one number says it all. */
    public String interval(long low, long high, @Nullable Boolean estimated) {
        return low == high ? "" : exact(low) + (Boolean.TRUE.equals(estimated) ? " to about " : " to ") + exact(high);
    }

    /** As people say it. */
    public String rounded(double value) {
        return this == BYTES ? Figures.bytes(value) : Figures.number(value) + " " + counted(value);
    }

    private String counted(double value) {
        return value == 1 ? one : one + "s";
    }

    /** Below this nothing is told apart: a flat line near zero is drawn flat, not as mountains. */
    double least() {
        return least;
    }
}
