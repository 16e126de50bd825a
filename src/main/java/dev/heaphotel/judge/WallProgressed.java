package dev.heaphotel.judge;

import java.util.UUID;

/** A size was tried. Published on the judging thread: a listener must be quick. */
public record WallProgressed(UUID ticket, WallStep step) implements News {}
