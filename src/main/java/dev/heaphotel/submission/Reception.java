package dev.heaphotel.submission;

import dev.heaphotel.judge.Admission;
import dev.heaphotel.judge.JudgeQueue;
import dev.heaphotel.judge.JudgeTicket;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes submissions in: the row and its place in the queue appear together. */
@Service
class Reception {

    private final Submissions submissions;
    private final JudgeQueue queue;
    private final SubmissionSettings settings;
    private final Clock clock;

    Reception(Submissions submissions, JudgeQueue queue, SubmissionSettings settings, Clock clock) {
        this.submissions = submissions;
        this.queue = queue;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws TooBusy where the visitor or the whole house has too many waiting */
    @Transactional
    public Submission accept(HandIn handIn, Visitor visitor) {
        Submission submission = new Submission(handIn, visitor, clock.instant());
        Admission admission = queue.enqueue(
                new JudgeTicket(
                                submission.id(),
                                handIn.problem(),
                                handIn.version(),
                                handIn.source(),
                                handIn.claim(),
                                handIn.kind())
                        .under(handIn.conditions().seed(), handIn.conditions().heapMib()),
                visitor.owner());
        if (admission instanceof Admission.Full full) {
            throw TooBusy.house(full.waiting(), patience(visitor));
        }
        // After enqueue, which counts admissions one after another: the visitor's count is exact too.
        refuseTheGreedy(visitor);
        recogniseTheFirst(visitor);
        return submissions.save(submission);
    }

    private void refuseTheGreedy(Visitor visitor) {
        long own = visitor.person()
                .map(submissions::waitingOfPerson)
                .or(() -> visitor.guest().map(submissions::waitingOfGuest))
                .orElse(0L);
        if (own >= settings.waitingPerVisitor()) {
            throw TooBusy.visitor(own, patience(visitor));
        }
        long there = submissions.waitingOfAddress(visitor.address());
        if (there >= settings.waitingPerAddress()) {
            throw TooBusy.address(there, patience(visitor));
        }
    }

    private Duration patience(Visitor visitor) {
        return queue.untilTurnOf(visitor.owner());
    }

    /** What a guest handed in first came without the key: it is the guest's all the same, and counts as the guest's turn. */
    private void recogniseTheFirst(Visitor visitor) {
        visitor.guest()
                .filter(key -> !visitor.fresh())
                .flatMap(submissions::firstOfGuest)
                .ifPresent(first -> queue.give(first, visitor.owner()));
    }
}
