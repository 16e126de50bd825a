/**
 * One program at many scales: warm boxes waiting for a program, samples from a run, and who holds what grew. Speaks to the
 * probe in {@code wire}'s orders and reports; decides by evidence from outside the box whether a run's end was ours or
 * theirs. Must not know bounds, verdicts or problems.
 */
@NullMarked
package dev.heaphotel.measure;

import org.jspecify.annotations.NullMarked;
