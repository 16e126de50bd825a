package dev.heaphotel.sandbox;

import java.util.Locale;

/** Whether a layer holds. */
public enum LayerState {
    IN_FORCE,
    /** The machine could have it, and has not. */
    MISSING,
    /** This kernel has no such thing. */
    NOT_OFFERED;

    /** In a sentence. */
    public String phrase() {
        return this == NOT_OFFERED ? "not offered by this kernel" : word();
    }

    /** As in reports and JSON: {@code in force}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
