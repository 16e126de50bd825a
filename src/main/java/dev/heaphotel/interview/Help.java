package dev.heaphotel.interview;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a candidate may use beside the statement, where the interviewer allows it. */
public enum Help {
    /** The problem's hints, one after another. */
    HINTS,
    /** A prediction, compared with the measurement. */
    CLAIM,
    /** Run it into the wall. */
    WALL,
    /** The explained solution. */
    EDITORIAL;

    /** As it stands in forms and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that are named; words that name none are as good as left out. */
    static Set<Help> named(Collection<String> words) {
        return Arrays.stream(values())
                .filter(help -> words.contains(help.word()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Help.class)));
    }

    static String[] words(Collection<Help> some) {
        return some.stream().map(Help::word).toArray(String[]::new);
    }
}
