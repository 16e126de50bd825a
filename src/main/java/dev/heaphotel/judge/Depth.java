package dev.heaphotel.judge;

/** How far a judgement goes. */
public enum Depth {
    /** Compile and compare answers; a few small sizes are weighed, no verdict on growth is final. */
    RUN,
    /** The whole ladder. */
    SUBMIT
}
