package dev.heaphotel.feedback;

import java.util.OptionalLong;

/**
 * The fit carried to a size.
 *
 * @param bytes      what would be held there
 * @param heapFullAt the size at which the heap is full; empty when the curve never gets there
 */
public record Projection(String axis, long size, long bytes, OptionalLong heapFullAt) {}
