package dev.heaphotel.judge;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * First come, first judged; kept in the database, so a ticket survives every server. Whoever enqueues hears
 * {@link JudgementBegan}, {@link JudgementProgressed} and {@link JudgementFinished}.
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
    private final MeasurementWatch watch;

    JudgeQueue(
            @Lazy Scheduler scheduler,
            OneTimeTask<JudgeTicket> task,
            JdbcClient database,
            JudgingSettings settings,
            Clock clock,
            MeasurementWatch watch) {
        this.scheduler = scheduler;
        this.task = task;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
        this.watch = watch;
    }

    /** In the caller's transaction: the ticket and what it stands for appear together or not at all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Admission enqueue(JudgeTicket ticket) {
        database.sql("select pg_advisory_xact_lock(?)")
                .param(ADMISSION_LOCK)
                .query()
                .singleRow();
        long waiting = waiting();
        if (waiting >= settings.waitingLimit()) {
            return new Admission.Full(waiting);
        }
        scheduler.scheduleIfNotExists(task.instance(ticket.id().toString(), ticket), clock.instant());
        wakeAfterCommit();
        return new Admission.Admitted(waiting);
    }

    /** Tickets that no slot has taken up. */
    public long waiting() {
        return database.sql("select count(*) from scheduled_tasks where task_name = ? and not picked")
                .param(task.getName())
                .query(Long.class)
                .single();
    }

    /** How many tickets wait before this one; empty when it does not wait. */
    public OptionalLong ahead(UUID ticket) {
        return database.sql("""
                        select (select count(*) from scheduled_tasks other
                                where other.task_name = mine.task_name and not other.picked
                                  and (other.execution_time, other.task_instance) < (mine.execution_time, mine.task_instance))
                        from scheduled_tasks mine
                        where mine.task_name = ? and mine.task_instance = ? and not mine.picked""")
                .param(task.getName())
                .param(ticket.toString())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** Why this server takes up no ticket at the moment, in sentences for whoever waits; empty when it does. */
    public Optional<String> pausedBecause() {
        return watch.pausedBecause();
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
