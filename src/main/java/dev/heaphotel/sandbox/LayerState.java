package dev.heaphotel.sandbox;

import java.util.Locale;

/** Whether a layer holds. */
public enum LayerState {
    IN_FORCE,
    /** The machine could have it, and has not. */
    MISSING,
    /** This kind of system has no such thing. */
    NOT_OFFERED;

    /** As in reports and JSON: {@code in force}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
