package dev.heaphotel.judge;

/** How a run into the wall ended. */
public enum WallOutcome {
    /** The program filled the heap. */
    HEAP_FULL,
    /** It went on fitting, up to the largest size that was tried. */
    NOT_REACHED,
    /** What the driver prepares for the program fills the heap first. */
    INPUT_FULL,
    /** Time ran out before the heap was full. */
    TOO_SLOW,
    /** The program ended otherwise: an exception, too much printed. */
    BROKE_OFF,
    /** Our machinery failed; it may be tried again. */
    FAILED
}
