package dev.heaphotel.judge;

import java.util.UUID;

/**
 * The ticket has its judgement. May come twice (a server can die between the end of a judgement and its removal from the
 * queue): the first one counts. A listener that throws makes the queue judge again.
 */
public record JudgementFinished(UUID ticket, Depth depth, Judgement judgement) implements News {}
