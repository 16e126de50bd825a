package dev.heaphotel.judge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A feature that enqueues tickets and keeps how they ended, so that those at which our machinery failed can be queued again.
 * Each such feature has a bean of this type.
 */
public interface Retriable {

    /**
     * A ticket that ended in SYSTEM_ERROR.
     *
     * @param problem   slug
     * @param reference what whoever handed it in was told to quote
     */
    record Failure(UUID ticket, String problem, String reference, Instant at) {}

    /**
     * What is enqueued again.
     *
     * @param owner as it was enqueued for the first time
     */
    record Again(JudgeTicket ticket, String owner) {}

    /** Since then, newest first, at most so many. */
    List<Failure> failuresSince(Instant since, int most);

    /** Empty where it is none of this feature's failures (any more). Nobody else may change it until the transaction ends. */
    Optional<Again> failed(UUID ticket);

    /** It waits again, as if it had never been judged. In the same transaction as {@link #failed}. */
    void reopen(UUID ticket);
}
