package dev.heaphotel.measure;

import dev.heaphotel.unit.ByteSize;
import java.time.Duration;

/**
 * What one run may use.
 *
 * @param heap the JVM's whole heap
 * @param cpu  processor time over all threads, for one order
 * @param wall time on the clock for one order; a whole run may take twelve times as long
 */
public record RunLimits(ByteSize heap, Duration cpu, Duration wall) {

    public static final RunLimits USUAL =
            new RunLimits(ByteSize.mebibytes(64), Duration.ofSeconds(10), Duration.ofSeconds(20));
}
