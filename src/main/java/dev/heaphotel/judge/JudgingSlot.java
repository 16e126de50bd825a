package dev.heaphotel.judge;

import dev.heaphotel.problem.PackageVersions;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Verdict;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Judges one ticket, and publishes what happens. Our own failures are tried again; the last one ends as SYSTEM_ERROR. */
@Component
class JudgingSlot {

    /** Attempts that may fail in this JVM. */
    static final int ATTEMPTS = 3;

    /** A ticket during which that many attempts failed or servers died is not begun again: it may be what kills them. */
    static final int DEATHS = 6;

    private static final Logger log = LoggerFactory.getLogger(JudgingSlot.class);

    private final ObjectProvider<Judging> judging;
    private final PackageVersions versions;
    private final Herald herald;

    JudgingSlot(ObjectProvider<Judging> judging, PackageVersions versions, Herald herald) {
        this.judging = judging;
        this.versions = versions;
        this.herald = herald;
    }

    /**
     * @param failures attempts that failed before, here or with their server
     * @throws AttemptFailed where the queue should try again
     */
    void judge(JudgeTicket ticket, int failures) {
        try (MDC.MDCCloseable lines = LogLines.about(ticket.id())) {
            decide(ticket, failures);
        }
    }

    private void decide(JudgeTicket ticket, int failures) {
        if (failures >= DEATHS) {
            finish(ticket, SystemErrors.judgement(ticket.problem(), reference(ticket)));
            log.error("Judgement {} was given up after {} attempts", reference(ticket), failures);
            return;
        }
        herald.tell(new JudgementBegan(ticket.id()));
        finish(ticket, attempt(ticket, failures));
    }

    private Judgement attempt(JudgeTicket ticket, int failures) {
        String reference = reference(ticket);
        try {
            Judgement judgement = judging.getObject().judge(request(ticket), step -> progressed(ticket.id(), step));
            if (judgement.verdict() != Verdict.SYSTEM_ERROR) {
                return judgement;
            }
            log.error(
                    "Judgement {} ended as a system error, attempt {}: {}",
                    reference,
                    failures + 1,
                    judgement.headline());
        } catch (RuntimeException e) {
            log.error("Judgement {} failed, attempt {}", reference, failures + 1, e);
        }
        if (failures + 1 < ATTEMPTS) {
            throw new AttemptFailed(reference);
        }
        return SystemErrors.judgement(ticket.problem(), reference);
    }

    private JudgeRequest request(JudgeTicket ticket) {
        Problem problem = versions.find(ticket.problem(), ticket.version())
                .orElseThrow(() -> new IllegalStateException(
                        "The problem " + ticket.problem() + " has left the catalogue since this was handed in."));
        return new JudgeRequest(
                ticket.within(problem), ticket.source(), ticket.claim(), ticket.depth(), ticket.givenSeed());
    }

    private void progressed(UUID ticket, ProgressEvent step) {
        herald.tell(new JudgementProgressed(ticket, step));
    }

    private void finish(JudgeTicket ticket, Judgement judgement) {
        herald.tell(new JudgementFinished(ticket.id(), ticket.depth(), judgement));
    }

    /** Short enough to read out; the log has it with the reason. */
    private static String reference(JudgeTicket ticket) {
        return ticket.id().toString().substring(0, 8);
    }

    /** Makes the queue try again. Its reason is in the log already. */
    static final class AttemptFailed extends RuntimeException {

        private static final long serialVersionUID = 1;

        AttemptFailed(String reference) {
            super(reference, null, false, false);
        }
    }
}
