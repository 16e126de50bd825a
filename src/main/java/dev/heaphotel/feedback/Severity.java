package dev.heaphotel.feedback;

import java.util.Locale;

/** How much a finding matters, most first. */
public enum Severity {
    /** Decides the verdict. */
    ESSENTIAL,
    /** Worth changing, decides nothing. */
    ACTIONABLE,
    /** Worth knowing. */
    INFORMATIVE,
    /** Went well. */
    CELEBRATORY;

    /** The lower-case word used in JSON and on pages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
