package dev.heaphotel.web.graph;

import dev.heaphotel.web.Figures;

/** What is counted upwards. */
public enum Unit {
    BYTES,
    FRAMES;

    String tick(double value) {
        return this == BYTES ? Figures.bytes(value) : Figures.tick(value);
    }

    /** Every digit. */
    public String exact(long value) {
        return this == BYTES ? Figures.exactBytes(value) : Figures.exact(value) + (value == 1 ? " frame" : " frames");
    }

    /** As people say it. */
    public String rounded(double value) {
        return this == BYTES ? Figures.bytes(value) : Figures.number(value) + (value == 1 ? " frame" : " frames");
    }

    /** Below this nothing is told apart: a flat line near zero is drawn flat, not as mountains. */
    double least() {
        return this == BYTES ? 1000 : 5;
    }
}
