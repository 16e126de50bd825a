package dev.heaphotel.judge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stops the whole house from taking up tickets, and lets it go on. Kept in the database, where {@link FairOrder} looks with
 * every ticket: it holds on every server from the moment it is committed, and outlives all of them.
 */
@Repository
public class Pausing {

    /** Two hundred watchers ask four times a second; they are told from what one of them read. */
    private static final Duration FRESH = Duration.ofMillis(200);

    private final JdbcClient database;
    private final Clock clock;
    private volatile Snapshot latest = new Snapshot(Instant.EPOCH, Optional.empty());

    Pausing(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Snapshot(Instant at, Optional<Pause> pause) {}

    /**
     * @param why said to those who wait; may be empty, at most 200 characters
     * @return false where it was paused already; then that pause stays as it is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean pause(String why) {
        forgetAfterCommit();
        return database.sql("insert into judge_pause (since, why) values (?, ?) on conflict do nothing")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), why)
                        .update()
                > 0;
    }

    /** @return false where nothing was paused */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean resume() {
        forgetAfterCommit();
        return database.sql("delete from judge_pause").update() > 0;
    }

    public Optional<Pause> now() {
        return database.sql("select since, why from judge_pause")
                .query((row, number) ->
                        new Pause(row.getObject("since", OffsetDateTime.class).toInstant(), row.getString("why")))
                .optional();
    }

    /** The same as of a moment ago, for those who ask again and again. */
    Optional<Pause> recently() {
        Snapshot known = latest;
        if (clock.instant().isBefore(known.at().plus(FRESH))) {
            return known.pause();
        }
        Snapshot read = new Snapshot(clock.instant(), now());
        latest = read;
        return read.pause();
    }

    private void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                latest = new Snapshot(Instant.EPOCH, Optional.empty());
            }
        });
    }
}
