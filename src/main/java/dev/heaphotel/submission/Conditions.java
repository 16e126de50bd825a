package dev.heaphotel.submission;

import org.jspecify.annotations.Nullable;

/**
 * Under what a program is judged where that is not left to the program and its problem: so that several people's are judged
 * alike.
 *
 * @param seed    of inputs and sizes, 1 to 4; null for the one that the source gives
 * @param heapMib cap of the heap; null for the problem's own
 */
public record Conditions(@Nullable Long seed, @Nullable Integer heapMib) {

    static final Conditions USUAL = new Conditions(null, null);

    boolean areUsual() {
        return seed == null && heapMib == null;
    }
}
