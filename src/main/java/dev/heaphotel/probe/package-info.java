/**
 * Runs inside the sandbox JVM: loads the candidate's classes, drives them with the author's workload, weighs what they hold,
 * and reports in frames of {@code wire}. Needs {@code java.base} and {@code java.management} (with HotSpot's own
 * {@code jdk.management}, which counts allocation) alone and is shipped as its own small jar. It must not know the
 * application, expected answers, or bounds.
 *
 * <p>How one size is weighed: a fresh class loader (or, where no class has a static that could keep anything, the same as
 * before, so that its code is warm), a fresh thread, a warm-up play or two at a tiny size, the input, the baseline; then the
 * work; then a weighing with the output, one without, and one without the candidate's object. What the pass made is young, so
 * young collections alone tell all of these as long as none of it gets into the old generation; where it does, the pass is done
 * again over a baseline of full collections, and where that does not tell all either, with full collections throughout. The
 * first pass does only that and learns how much is allocated. A pass that watches the peak weighs whenever the known peak could
 * have been passed, so that the bounds are certain; where it is not clear that this is cheap, a pass before it weighs at marks
 * spread over all that is allocated and learns what it would cost; and where it costs too much, many short windows are watched
 * instead, and the upper end is an estimate. All passes do the same work, since inputs are seeded, and must end with the same
 * held to 16 bytes, or they are done again.
 *
 * <p>Young collections are asked for through HotSpot's hatch for tests, see {@link dev.heaphotel.probe.Young} and
 * {@link dev.heaphotel.probe.Scales}. Passes that watch also hear what the JDK's own classes make, see
 * {@link dev.heaphotel.probe.boot}.
 */
@NullMarked
package dev.heaphotel.probe;

import org.jspecify.annotations.NullMarked;
