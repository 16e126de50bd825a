package dev.heaphotel.probe.scene;

import dev.heaphotel.probe.Scale;

/**
 * What a scene prepares.
 *
 * @param scale the size of every axis
 * @param items what goes in, in that order; no number twice
 * @param order what comes out, in that order; empty where the scene has no use for it
 */
public record Stage(Scale scale, int[] items, int[] order) {}
