package dev.heaphotel.web.graph;

import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is counted upwards. */
public enum Unit {
    BYTES(1000),
    FRAMES(5),
    OBJECTS(5);

    private final double least;

    Unit(double least) {
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
        if (low == high) {
            return "";
        }
        return Boolean.TRUE.equals(estimated)
                ? Texts.say("web.unit.to-about", exact(low), exact(high))
                : Texts.say("web.unit.to", exact(low), exact(high));
    }

    /** As people say it. */
    public String rounded(double value) {
        return this == BYTES ? Figures.bytes(value) : Figures.number(value) + " " + counted(value);
    }

    private String counted(double value) {
        return Texts.say("web.unit." + name().toLowerCase(Locale.ROOT) + (value == 1 ? ".one" : ""));
    }

    /** Below this nothing is told apart: a flat line near zero is drawn flat, not as mountains. */
    double least() {
        return least;
    }
}
