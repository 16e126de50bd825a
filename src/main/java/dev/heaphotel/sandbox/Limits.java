package dev.heaphotel.sandbox;

import dev.heaphotel.unit.ByteSize;
import java.time.Duration;

/**
 * What a box may use over its whole life. The clocks of one piece of work are started with {@link Box#startClock}.
 *
 * @param wall the longest the box may live, idle waiting included
 * @param cpu the most processor time of the box, warm-up included, over all threads; at least a second
 * @param memory the most resident memory of the whole process, heap and all else; enforced by a control group where there is one
 * @param tasks the most threads and processes at once; a JVM itself has about 15
 * @param fileSize the largest file it may write
 * @param openFiles the most open descriptors; a JVM with a few jars has about 12
 */
public record Limits(Duration wall, Duration cpu, ByteSize memory, int tasks, ByteSize fileSize, int openFiles) {

    public Limits {
        if (cpu.toSeconds() < 1 || wall.isNegative() || wall.isZero()) {
            throw new IllegalArgumentException(
                    "expected wall above zero and cpu of a second or more, found wall " + wall + " and cpu " + cpu);
        }
    }

    /** For a JVM used once: waits up to a day in a pool, then works for seconds. */
    public static Limits once(ByteSize memory) {
        return new Limits(Duration.ofDays(1), Duration.ofMinutes(2), memory, 64, ByteSize.mebibytes(1), 64);
    }

    /** For a JVM that serves many pieces of work one after the other. */
    public static Limits service(ByteSize memory) {
        return new Limits(Duration.ofDays(7), Duration.ofHours(4), memory, 64, ByteSize.mebibytes(1), 128);
    }
}
