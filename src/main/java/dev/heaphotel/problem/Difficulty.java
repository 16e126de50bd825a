package dev.heaphotel.problem;

import java.util.Locale;

/** How hard a problem is, easiest first. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD;

    /** The lower-case word used in YAML and on pages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
