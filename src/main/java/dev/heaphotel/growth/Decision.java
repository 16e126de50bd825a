package dev.heaphotel.growth;

/** A series held against the class a problem allows. */
public sealed interface Decision {

    /** Grows no faster than allowed. */
    record Within() implements Decision {}

    /** Grows faster than allowed. */
    record Exceeds() implements Decision {}

    /**
     * Neither confirmed nor refuted.
     *
     * @param why a sentence without a full stop
     */
    record TooClose(String why) implements Decision {}

    default boolean within() {
        return this instanceof Within;
    }

    default boolean exceeds() {
        return this instanceof Exceeds;
    }
}
