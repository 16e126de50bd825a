package dev.heaphotel.judge;

/**
 * One size on the way into the wall.
 *
 * @param full   whether the heap was full there
 * @param millis on the clock
 */
public record WallStep(long size, boolean full, long millis) {}
