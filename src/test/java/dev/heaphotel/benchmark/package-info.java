/**
 * Timings, which are never asserted: each benchmark prints what it measured beside a baseline measured in the same run, and the
 * ratio of the two. Not part of the tests; the README has the commands.
 */
@NullMarked
package dev.heaphotel.benchmark;

import org.jspecify.annotations.NullMarked;
