package dev.heaphotel.web;

import java.util.List;
import java.util.Locale;

/** The languages there are texts in, English first. Another one is a bundle beside each of the others', and a line here. */
public final class Languages {

    static final Locale ENGLISH = Locale.ENGLISH;

    static final List<Locale> ALL = List.of(ENGLISH, Locale.GERMAN);

    private Languages() {}

    /** German for Austrian German; English for what there are no texts in. */
    public static Locale nearest(Locale wanted) {
        return ALL.stream()
                .filter(known -> known.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }
}
