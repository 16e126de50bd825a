package dev.heaphotel.judge;

import java.time.Duration;
import java.util.Optional;

/**
 * How full the queue is, on all servers.
 *
 * @param waiting tickets that no slot has taken up
 * @param judging tickets that one has
 * @param oldest  how long the one that came first has waited; empty where none waits
 */
public record QueueFigures(long waiting, long judging, Optional<Duration> oldest) {}
