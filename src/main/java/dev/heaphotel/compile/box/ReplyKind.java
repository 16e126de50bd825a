package dev.heaphotel.compile.box;

/** The first number of every frame the box sends, by ordinal. */
public enum ReplyKind {
    /** Warm and waiting; sent once, before the first order. */
    READY,
    COMPILED,
    FAILED,
    UNCALLABLE,
    REFUSED,
    /** The compiler ran out of stack or memory; the box should be replaced. */
    TOO_HARD,
    /** A fault of ours inside the box. */
    BROKEN
}
