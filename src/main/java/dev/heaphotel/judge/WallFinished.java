package dev.heaphotel.judge;

import java.util.UUID;

/** The run into the wall is over. May come twice, as {@link JudgementFinished} may. */
public record WallFinished(UUID ticket, WallReport report) implements News {}
