package dev.heaphotel.submission;

/** What became of a text that somebody wanted kept as the draft. */
sealed interface Saving {

    /** It is the draft. */
    record Kept(Draft draft) implements Saving {}

    /** It was based on another text than the one that is there, which stays. */
    record Conflict(Draft there) implements Saving {}
}
