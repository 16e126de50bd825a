package dev.heaphotel.growth;

/**
 * What a measurement cannot tell apart.
 *
 * @param reading two readings of the same thing differ by so much at most, either way
 * @param rise    a curve that rises less than this over its whole range is flat
 */
record Ruler(double reading, double rise) {

    /**
     * A full collection reads the same retained set within 48 bytes, an empty program within 64; a boxed number, a lazily
     * made iterator or a resized constant table add a few hundred bytes once, so that 256 bytes in all are never growth.
     */
    static final Ruler BYTES = new Ruler(64, 256);

    /** Counts are exact; a whole number stands for anything within half of it, as the steps of a logarithm do. */
    static final Ruler COUNTS = new Ruler(0.5, 1);
}
