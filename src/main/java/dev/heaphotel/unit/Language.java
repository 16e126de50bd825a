package dev.heaphotel.unit;

import java.util.Locale;
import java.util.Optional;

/**
 * The language in which a thread says its sentences: that of the visitor it answers or judges for. Bound for a piece of work and
 * taken back after it, so that sentences far below need not be handed it.
 */
public final class Language {

    private static final ThreadLocal<Optional<Locale>> SPOKEN = ThreadLocal.withInitial(Optional::empty);

    private Language() {}

    /** Empty on a thread that speaks to nobody in particular. */
    public static Optional<Locale> spoken() {
        return SPOKEN.get();
    }

    /** From here on until it is closed, on this thread. */
    public static Spell speak(Optional<Locale> language) {
        Optional<Locale> before = SPOKEN.get();
        SPOKEN.set(language);
        return () -> SPOKEN.set(before);
    }

    /** How long a language is spoken. */
    public interface Spell extends AutoCloseable {

        @Override
        void close();
    }
}
