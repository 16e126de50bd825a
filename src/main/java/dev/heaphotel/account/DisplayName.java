package dev.heaphotel.account;

import org.jspecify.annotations.Nullable;

/**
 * What others may call somebody. Any script, and no tricks: characters that turn the reading direction, that hide or that
 * command a terminal are left out. (Joiners stay: Persian and the languages of India spell with them.)
 */
final class DisplayName {

    /** Characters. */
    static final int MOST = 80;

    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;

    private DisplayName() {}

    /** Empty where nothing is left to see. */
    static String of(@Nullable String typed) {
        StringBuilder kept = new StringBuilder();
        if (typed != null) {
            typed.codePoints()
                    .map(point -> Character.isWhitespace(point) ? ' ' : point)
                    .filter(DisplayName::harmless)
                    .forEach(kept::appendCodePoint);
        }
        String name = kept.toString().replaceAll("\\p{Z}+", " ").strip();
        return name.codePoints().anyMatch(DisplayName::visible) ? name : "";
    }

    /** As {@link #of}, and no longer than it may be. */
    static String shortened(String said) {
        String name = of(said);
        return name.codePointCount(0, name.length()) <= MOST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, MOST)).strip();
    }

    private static boolean harmless(int point) {
        int type = Character.getType(point);
        boolean joins = point == NON_JOINER || point == JOINER;
        return joins || !(type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE);
    }

    private static boolean visible(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.OTHER_SYMBOL;
    }
}
