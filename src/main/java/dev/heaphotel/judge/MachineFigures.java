package dev.heaphotel.judge;

import java.util.List;
import java.util.Optional;

/**
 * What can be counted of this server without asking anybody else.
 *
 * @param layers        outermost first
 * @param boxesWaiting  warm ones that wait for a program
 * @param boxesWanted   that shall wait
 * @param measuresRight what the last self-test said; empty before the first, and where this machine cannot judge
 */
public record MachineFigures(
        List<ServerState.Layer> layers, int boxesWaiting, int boxesWanted, Optional<Boolean> measuresRight) {}
