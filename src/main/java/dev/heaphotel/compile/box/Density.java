package dev.heaphotel.compile.box;

/** How much is woven into a method. A class file's method ends at 65 535 bytes of code, so a huge one gets less. */
enum Density {
    /** Every line start, back-edge and return from a call, and the frame. */
    FULL,
    /** Back-edges and the frame. */
    BACK_EDGES,
    /** The frame alone, so that depth stays exact. */
    FRAME,
    NONE;

    Density sparser() {
        return values()[Math.min(ordinal() + 1, NONE.ordinal())];
    }
}
