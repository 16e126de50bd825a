package dev.heaphotel.judge;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import dev.heaphotel.problem.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Owners take turns, and each one's tickets are judged in the order in which they came. Kept in the database, order included,
 * so a ticket survives every server. Whoever enqueues hears {@link JudgementBegan}, {@link JudgementProgressed} and
 * {@link JudgementFinished}.
 */
@Component
public class JudgeQueue {

    /** Any fixed number: admissions are counted one after another, so that the limit is exact. */
    private static final long ADMISSION_LOCK = 4_327_300_671L;

    private final Scheduler scheduler;
    private final OneTimeTask<JudgeTicket> task;
    private final JdbcClient database;
    private final JudgingSettings settings;
    private final Clock clock;
    private final Halts halts;
    private final Turns turns;
    private final WaitingLine line;

    JudgeQueue(
            @Lazy Scheduler scheduler,
            OneTimeTask<JudgeTicket> task,
            JdbcClient database,
            JudgingSettings settings,
            Clock clock,
            Halts halts,
            Turns turns,
            WaitingLine line) {
        this.scheduler = scheduler;
        this.task = task;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
        this.halts = halts;
        this.turns = turns;
        this.line = line;
    }

    /**
     * In the caller's transaction: the ticket and what it stands for appear together or not at all.
     *
     * @param owner names those who share a turn; any text
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Admission enqueue(JudgeTicket ticket, String owner) {
        database.sql("select pg_advisory_xact_lock(?)")
                .param(ADMISSION_LOCK)
                .query()
                .singleRow();
        long waiting = waiting();
        if (waiting >= settings.waitingLimit()) {
            return new Admission.Full(waiting);
        }
        scheduler.scheduleIfNotExists(task.instance(ticket.id().toString(), ticket), clock.instant());
        turns.arrived(ticket.id(), owner);
        wakeAfterCommit();
        return new Admission.Admitted(waiting);
    }

    /**
     * As one of a set, which is judged wholly or not at all: nobody waits for it, so it speaks the usual language.
     *
     * @throws QueueFull so that the caller's transaction comes to nothing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueueOfSet(UUID ticket, Problem problem, String source, Optional<String> claim, String owner) {
        if (enqueue(JudgeTicket.quiet(ticket, problem, source, claim), owner) instanceof Admission.Full full) {
            throw new QueueFull(full.waiting());
        }
    }

    /** Tickets that no slot has taken up. */
    public long waiting() {
        return database.sql("select count(*) from scheduled_tasks where task_name = ? and not picked")
                .param(task.getName())
                .query(Long.class)
                .single();
    }

    /** Whether the ticket waits or is being judged. */
    boolean holds(UUID ticket) {
        return database.sql("select exists (select 1 from scheduled_tasks where task_name = ? and task_instance = ?)")
                .params(task.getName(), ticket.toString())
                .query(Boolean.class)
                .single();
    }

    /** The ticket is of another owner than was known when it came. */
    public void give(UUID ticket, String owner) {
        turns.give(ticket, owner);
    }

    /** All tickets of one owner are another's from now on. */
    public void giveAll(String owner, String heir) {
        turns.giveAll(owner, heir);
    }

    /** The owner is gone: what waits is not judged, and nothing is known of past turns. What is being judged ends by itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(String owner) {
        database.sql("""
                        delete from scheduled_tasks
                        where task_name = ? and not picked
                          and task_instance in (select ticket from judge_turn where owner = ?)""").params(task.getName(), owner).update();
        turns.forget(owner);
    }

    /** Where this ticket waits; empty when it does not wait. */
    public Optional<Place> place(UUID ticket) {
        return line.place(ticket);
    }

    /** The same as of a moment ago, for those who ask again and again. */
    public Optional<Place> recentPlace(UUID ticket) {
        return line.recentPlace(ticket);
    }

    /** When asking for one more ticket may help who was refused. */
    public Duration untilTurnOf(String owner) {
        return line.untilTurnOf(owner);
    }

    /** Why this server takes up no ticket at the moment, in sentences for whoever waits; empty when it does. */
    public Optional<String> pausedBecause() {
        return halts.because();
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
