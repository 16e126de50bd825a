package dev.heaphotel.submission;

import dev.heaphotel.judge.WallReport;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a run into the wall stands.
 *
 * @param ticket of the latest try
 * @param report once DONE
 */
record WallRun(UUID submission, UUID ticket, State state, Optional<WallReport> report) {

    enum State {
        /** Waits for a judging slot. */
        QUEUED,
        RUNNING,
        /** Has its report, for good. */
        DONE,
        /** Our machinery failed: it may be asked for again. */
        FAILED
    }

    /** There is nothing more to come. */
    boolean isOver() {
        return state == State.DONE || state == State.FAILED;
    }
}
