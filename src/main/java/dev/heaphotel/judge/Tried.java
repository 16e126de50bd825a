package dev.heaphotel.judge;

import dev.heaphotel.problem.Example;
import java.time.Duration;

/**
 * An example that was judged.
 *
 * @param took from the begin of its judgement to the end, on the clock
 */
public record Tried(Example example, Judgement judgement, Duration took) {}
