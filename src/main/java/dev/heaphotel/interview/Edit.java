package dev.heaphotel.interview;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change of a text. Either {@code text} in the place of what stood from {@code from} to before {@code to}, in UTF-16 units,
 * or {@code whole} in the place of everything.
 *
 * @param agoMillis how long ago it was typed when it was sent
 */
record Edit(
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable String text,
        @Nullable String whole,
        @Nullable Long agoMillis) {

    /** Whether it can be made to a text of that length. */
    boolean fits(int length) {
        if (whole != null) {
            return WrittenText.isKept(whole);
        }
        return from != null
                && to != null
                && text != null
                && from >= 0
                && from <= to
                && to <= length
                && WrittenText.isKept(text);
    }

    void make(StringBuilder source) {
        if (whole != null) {
            source.replace(0, source.length(), whole);
        } else if (from != null && to != null && text != null) {
            source.replace(from, to, text);
        }
    }

    /** As the event keeps it. */
    Object body() {
        return whole != null
                ? Map.of("whole", whole)
                : Map.of("from", from == null ? 0 : from, "to", to == null ? 0 : to, "text", text == null ? "" : text);
    }
}
