package dev.heaphotel.submission;

import dev.heaphotel.judge.JudgeTicket;
import dev.heaphotel.judge.Retriable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Submissions at which our machinery failed. Whoever handed one in watches it wait again at the same address. */
@Component
class FailedSubmissions implements Retriable {

    private static final int REFERENCE = 8;

    private final Submissions submissions;

    FailedSubmissions(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public List<Failure> failuresSince(Instant since, int most) {
        return submissions.failedSince(since, Limit.of(most)).stream()
                .map(failed -> new Failure(
                        failed.id(),
                        failed.problem(),
                        failed.id().toString().substring(0, REFERENCE),
                        failed.finishedAt().orElse(failed.createdAt())))
                .toList();
    }

    @Override
    public Optional<Again> failed(UUID ticket) {
        return submissions
                .failedForUpdate(ticket)
                .map(failed -> new Again(
                        new JudgeTicket(
                                        failed.id(),
                                        failed.problem(),
                                        failed.version().orElse(null),
                                        failed.source(),
                                        failed.claim(),
                                        failed.kind())
                                .under(
                                        failed.conditions().seed(),
                                        failed.conditions().heapMib()),
                        failed.owner()));
    }

    @Override
    public void reopen(UUID ticket) {
        submissions.failedForUpdate(ticket).ifPresent(Submission::reopen);
    }
}
