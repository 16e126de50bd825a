package dev.heaphotel.judge;

import java.util.Optional;
import java.util.UUID;

/**
 * A place in the queue. It carries all that a judgement needs, so that it survives whoever drew it.
 *
 * @param id      whoever enqueues chooses it and finds it again in the events; one id is judged once
 * @param problem slug
 */
public record JudgeTicket(UUID id, String problem, String source, Optional<String> claim, Depth depth) {}
