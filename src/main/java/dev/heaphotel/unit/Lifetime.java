package dev.heaphotel.unit;

import java.util.Locale;

/** The memories we weigh, each its own curve, never mixed. */
public enum Lifetime {
    /** Bytes held after the work is done, while the candidate's object is still in use. */
    RETAINED,
    /** The most bytes held at any moment during the work. */
    PEAK,
    /** Peak less the returned result, in bytes. */
    AUXILIARY,
    /** All bytes allocated during the work. */
    CHURN,
    /** The deepest call depth of the candidate's own methods, in frames. */
    STACK;

    /** The lower-case word used in JSON, in YAML and on pages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reverse of {@link #word()}; {@link IllegalArgumentException} when there is none. */
    public static Lifetime of(String word) {
        for (Lifetime lifetime : values()) {
            if (lifetime.word().equals(word)) {
                return lifetime;
            }
        }
        throw new IllegalArgumentException(
                "expected one of retained, peak, auxiliary, churn, stack; found \"" + word + "\"");
    }
}
