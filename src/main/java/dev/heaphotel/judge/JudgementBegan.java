package dev.heaphotel.judge;

import java.util.UUID;

/** A judging slot took the ticket up. Comes again when an earlier attempt failed or its server died. */
public record JudgementBegan(UUID ticket) implements News {}
