package dev.heaphotel.probe;

/** How the baseline and what stays are weighed: each manner is dearer than the one before, and right where that one is not. */
enum Manner {

    /**
     * By young collections alone. Right when nothing that the pass made got into the old generation, from its classes to its
     * output: then every object of it that dies is seen to die.
     */
    YOUNG {
        @Override
        long baseline() {
            return 0; // The scales take it themselves.
        }
    },

    /**
     * By young collections over what a full one has put into the old generation; a full one in the end tells whether
     * that was right.
     */
    SWIFT {
        @Override
        long baseline() {
            return Balance.settleSwiftly();
        }
    },

    /** By full collections, six at least. */
    THOROUGH {
        @Override
        long baseline() {
            return Balance.settle();
        }
    };

    /** Bytes held before the work, its input included. */
    abstract long baseline();
}
