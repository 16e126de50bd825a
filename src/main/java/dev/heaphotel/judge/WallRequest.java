package dev.heaphotel.judge;

import dev.heaphotel.problem.Problem;

/**
 * What is to be run until its heap is full.
 *
 * @param seed of the inputs
 */
public record WallRequest(Problem problem, String source, long seed, WallAim aim) {}
