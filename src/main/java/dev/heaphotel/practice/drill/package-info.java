/**
 * Find the leak: a program that works and leaks, its graph first and its code second. The visitor points at the line and at what
 * holds the memory, is graded against what this house measured of that very program, then mends it on the problem's own desk.
 * The answer leaves the server once it was found or given up. Knows nothing of the rest of practising.
 */
@NullMarked
package dev.heaphotel.practice.drill;

import org.jspecify.annotations.NullMarked;
