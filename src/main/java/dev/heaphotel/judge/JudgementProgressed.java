package dev.heaphotel.judge;

import java.util.UUID;

/** A step of a judgement that runs. Published on the judging thread: a listener must be quick. */
public record JudgementProgressed(UUID ticket, ProgressEvent step) implements News {}
