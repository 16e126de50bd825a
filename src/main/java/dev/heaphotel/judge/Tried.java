package dev.heaphotel.judge;

import dev.heaphotel.problem.Example;
import java.time.Duration;

/**
 * An example that was judged.
 *
 * @param took from the begin of its judgement to the end, as if nothing else had run on this machine
 */
public record Tried(Example example, Judgement judgement, Duration took) {}
