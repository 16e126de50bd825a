/**
 * Runs inside the sandbox JVM: loads the candidate's classes, drives them with the author's workload, weighs what they hold,
 * and reports in frames of {@code wire}. Needs {@code java.base} and {@code java.management} (with HotSpot's own
 * {@code jdk.management}, which counts allocation) alone and is shipped as its own small jar. It must not know the
 * application, expected answers, or bounds.
 *
 * <p>How one size is weighed: a fresh class loader, a fresh thread, two warm-up plays at a tiny size, the input, a full
 * collection, the baseline; then the work; then a weighing with the output, one without, and one without the candidate's object.
 * What the work made is young, so young collections tell these, and one full collection in the end whether they told all; where
 * they did not, because something died in the old generation or was too large for the young one, the pass is done again with full
 * collections throughout. The first pass does only that and learns how much is allocated. A pass that watches the peak weighs
 * whenever the known peak could have been passed, so that the bounds are certain; where it is not clear that this is cheap, a
 * pass before it weighs at marks spread over all that is allocated and learns what it would cost; and where it costs too much,
 * many short windows are watched instead, and the upper end is an estimate. All passes do the same work, since inputs are
 * seeded, and must end with the same held to 16 bytes, or they are done again.
 *
 * <p>Young collections are asked for through HotSpot's hatch for tests, see {@link dev.heaphotel.probe.Young} and
 * {@link dev.heaphotel.probe.Scales}. Passes that watch also hear what the JDK's own classes make, see
 * {@link dev.heaphotel.probe.boot}.
 */
@NullMarked
package dev.heaphotel.probe;

import org.jspecify.annotations.NullMarked;
