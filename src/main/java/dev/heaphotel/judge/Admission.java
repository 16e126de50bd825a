package dev.heaphotel.judge;

/** What the queue said to a ticket. */
public sealed interface Admission {

    /** @param waiting tickets that waited before it */
    record Admitted(long waiting) implements Admission {}

    /** @param waiting tickets that wait, which is as many as may */
    record Full(long waiting) implements Admission {}
}
