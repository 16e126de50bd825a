/**
 * Runs inside the sandbox JVM: loads the candidate's classes, drives them with the author's workload, weighs what they hold,
 * and reports in frames of {@code wire}. Needs {@code java.base} and {@code java.management} (with HotSpot's own
 * {@code jdk.management}, which counts allocation) alone and is shipped as its own small jar. It must not know the
 * application, expected answers, or bounds.
 *
 * <p>How one size is weighed: a fresh class loader, a fresh thread, two warm-up plays at a tiny size, the input, two
 * collections, the baseline; then the work; then a weighing with the output, one without, and one without the candidate's
 * object. The first pass does only that and learns how much is allocated. The second weighs at marks spread over that, and
 * learns the peak roughly, and what watching it closely would cost. The third watches: it weighs whenever the known peak could
 * have been passed, so that the bounds are certain; or, where that costs too much, many short windows, and the upper end is an
 * estimate. The three passes do the same work, since inputs are seeded.
 *
 * <p>The second and third pass weigh by young collections, see {@link dev.heaphotel.probe.Scales}, and hear what the JDK's own
 * classes make, see {@link dev.heaphotel.probe.boot}.
 */
@NullMarked
package dev.heaphotel.probe;

import org.jspecify.annotations.NullMarked;
