package dev.heaphotel.submission;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.unit.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What {@link SubmissionBody} tells of a submission that is not yet DONE, for the API's description.
 *
 * @param position            place in the queue, 1 is the next; absent when it does not wait
 * @param expectedWaitSeconds until it is taken up, as far as can be told; absent when it does not wait
 */
record SubmissionSummary(
        UUID id,
        Submission.State state,
        @Nullable Verdict verdict,
        String problem,
        Depth kind,
        Instant createdAt,
        @Nullable Long position,
        @Nullable Long expectedWaitSeconds) {}
