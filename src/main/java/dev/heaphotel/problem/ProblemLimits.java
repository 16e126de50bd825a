package dev.heaphotel.problem;

import dev.heaphotel.unit.ByteSize;
import java.time.Duration;

/**
 * What one whole run may use.
 *
 * @param heap the cap of the run's Java heap
 * @param cpu  CPU time of all sizes together
 * @param wall time on the clock of all sizes together
 */
public record ProblemLimits(ByteSize heap, Duration cpu, Duration wall) {

    /** What a package gets that says nothing: 64 MiB, 10 s of CPU, 20 s of wall time. */
    public static final ProblemLimits DEFAULT =
            new ProblemLimits(ByteSize.mebibytes(64), Duration.ofSeconds(10), Duration.ofSeconds(20));
}
