package dev.heaphotel.judge;

import java.util.UUID;

/** A slot took up a ticket that is to be run into the wall. Comes again when its server died. */
public record WallBegan(UUID ticket) implements News {}
