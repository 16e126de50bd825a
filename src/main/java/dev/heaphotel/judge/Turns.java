package dev.heaphotel.judge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down who had a turn and when; the view {@code judge_line} makes the order of it. */
@Repository
class Turns {

    private static final Logger log = LoggerFactory.getLogger(Turns.class);

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    Turns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void arrived(UUID ticket, String owner) {
        database.sql("insert into judge_turn (ticket, owner, arrived_at) values (?, ?, ?) on conflict do nothing")
                .params(ticket.toString(), owner, now())
                .update();
    }

    /** A ticket turns out to be of another owner. */
    void give(UUID ticket, String owner) {
        database.sql("update judge_turn set owner = ? where ticket = ? and owner <> ?")
                .params(owner, ticket.toString(), owner)
                .update();
    }

    void giveAll(String owner, String heir) {
        database.sql("update judge_turn set owner = ? where owner = ?")
                .params(heir, owner)
                .update();
    }

    void forget(String owner) {
        database.sql("delete from judge_turn where owner = ?").param(owner).update();
    }

    /** Runs an attempt as a turn. A failed one was a turn too. */
    void during(UUID ticket, Runnable attempt) {
        note("update judge_turn set began_at = ? where ticket = ?", ticket);
        try {
            attempt.run();
        } finally {
            note("update judge_turn set ended_at = ? where ticket = ?", ticket);
        }
    }

    /** A turn that cannot be written costs fairness for a moment, never a judgement. */
    private void note(String sql, UUID ticket) {
        try {
            database.sql(sql).params(now(), ticket.toString()).update();
            database.sql("delete from judge_turn where ended_at < ?")
                    .param(at(clock.instant().minus(KEPT)))
                    .update();
        } catch (DataAccessException e) {
            log.warn("A turn of ticket {} was not written: {}", ticket, e.getMessage());
        }
    }

    private Object now() {
        return at(clock.instant());
    }

    private static Object at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
