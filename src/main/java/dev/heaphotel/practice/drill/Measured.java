package dev.heaphotel.practice.drill;

/** What is known of a drill's program on this server. */
sealed interface Measured {

    /** It is being weighed, or waits for that. */
    record Pending() implements Measured {}

    /** It was weighed, and not found to leak: nothing can be pointed at. */
    record Otherwise(String headline) implements Measured {}

    record Known(Evidence evidence) implements Measured {}
}
