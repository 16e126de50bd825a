package dev.heaphotel.judge;

import java.time.Duration;

/**
 * Where a ticket waits.
 *
 * @param position     1 is the next
 * @param expectedWait until it is taken up, if judgements take as long as the latest did and nobody with a better claim comes
 */
public record Place(long position, Duration expectedWait) {}
