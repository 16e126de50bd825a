package dev.heaphotel.probe;

/**
 * Collects the young generation alone, in 50 microseconds where a full collection takes two milliseconds. Before the work,
 * full collections have put all there is into the old generation, and nothing grows old by itself (see the run box's
 * {@code NeverTenure}): so a young collection copies what the work made and still holds, and leaves the rest where it is.
 */
interface Young {

    /** Every collection is a full one where HotSpot's hatch is closed, as in the application's own JVM. */
    Young NONE = System::gc;

    void collect();

    static Young ofThisJvm() {
        try {
            jdk.test.whitebox.WhiteBox hatch = new jdk.test.whitebox.WhiteBox();
            hatch.youngGC();
            return hatch::youngGC;
        } catch (LinkageError older) {
            return before19();
        }
    }

    private static Young before19() {
        try {
            sun.hotspot.WhiteBox hatch = new sun.hotspot.WhiteBox();
            hatch.youngGC();
            return hatch::youngGC;
        } catch (LinkageError closed) {
            return NONE;
        }
    }
}
