package dev.heaphotel.sandbox;

/** Whose fault an ending was. */
public enum Blame {
    /** Of the program in the box. */
    THEIRS,
    /** Of the machinery around it; worth another try. */
    OURS,
    /** Only the caller can tell, from what the box said before. */
    UNKNOWN
}
