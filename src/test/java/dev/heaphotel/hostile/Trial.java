package dev.heaphotel.hostile;

import dev.heaphotel.judge.Judgement;
import java.time.Duration;

/**
 * One program, judged.
 *
 * @param wall      what the problem's clock allows
 * @param lastStep  how long the last order took
 * @param compiling how long the compiler took
 * @param bytesLeft more used of this JVM's heap than before; may be negative
 */
record Trial(
        HostileProgram program,
        Judgement judgement,
        Duration wall,
        Duration lastStep,
        Duration compiling,
        long bytesLeft) {}
