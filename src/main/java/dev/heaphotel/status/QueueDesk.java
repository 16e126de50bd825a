package dev.heaphotel.status;

import dev.heaphotel.account.AdminOnly;
import dev.heaphotel.account.SignedIn;
import dev.heaphotel.account.audit.Audit;
import dev.heaphotel.judge.Intake;
import dev.heaphotel.judge.MeasurementWatch;
import dev.heaphotel.judge.Pausing;
import dev.heaphotel.judge.SecondTries;
import dev.heaphotel.judge.SecondTries.Tried;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The switches of the judge, each with its entry in the audit log. */
@Service
@AdminOnly
class QueueDesk {

    private static final String HOUSE = "judge";

    private final Pausing pausing;
    private final Intake intake;
    private final SecondTries tries;
    private final MeasurementWatch watch;
    private final Audit audit;

    QueueDesk(Pausing pausing, Intake intake, SecondTries tries, MeasurementWatch watch, Audit audit) {
        this.pausing = pausing;
        this.intake = intake;
        this.tries = tries;
        this.watch = watch;
        this.audit = audit;
    }

    @Transactional
    public void pause(SignedIn admin, String why) {
        if (pausing.pause(why)) {
            write(admin, "judging paused", HOUSE, why);
        }
    }

    @Transactional
    public void resume(SignedIn admin) {
        if (pausing.resume()) {
            write(admin, "judging resumed", HOUSE, "");
        }
    }

    @Transactional
    public void drain(SignedIn admin) {
        if (!intake.drained()) {
            write(admin, "server drained", ThisServer.named(), "");
            intake.drain();
        }
    }

    @Transactional
    public void takeUpAgain(SignedIn admin) {
        if (intake.drained()) {
            write(admin, "server takes up again", ThisServer.named(), "");
            intake.takeUpAgain();
        }
    }

    @Transactional
    public void test(SignedIn admin) {
        write(admin, "self-test asked for", ThisServer.named(), "");
        watch.testSoon();
    }

    @Transactional
    public Tried retry(SignedIn admin, UUID ticket) {
        Tried tried = tries.one(ticket);
        if (tried.queued() > 0) {
            write(admin, "system error retried", "submission " + ticket, "");
        }
        return tried;
    }

    @Transactional
    public Tried retryAll(SignedIn admin) {
        Tried tried = tries.all();
        if (tried.queued() > 0) {
            write(admin, "system error retried", HOUSE, "All of the last day, " + tried.queued() + " in number.");
        }
        return tried;
    }

    private void write(SignedIn admin, String what, String about, String detail) {
        audit.record(Optional.of(admin.id()), what, about, detail);
    }
}
