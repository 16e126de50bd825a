package dev.heaphotel.judge;

import dev.heaphotel.unit.DaemonThreads;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what runners left in the database to the features of this server, in the order in which it came. Of all servers one at a
 * time goes the round. What a feature writes and that the news is gone is one transaction, so each is heard once.
 */
@Component
@Profile("!runner")
class NewsRound implements DisposableBean {

    /** Any fixed number: whose turn it is to go the round. */
    private static final long ROUND_LOCK = 4_327_300_673L;

    private static final long PACE_MILLIS = 100;

    /** Seconds: what could not be heard is told again after twice as long each time, up to this. */
    private static final int LONGEST_WAIT = 60;

    private static final Logger log = LoggerFactory.getLogger(NewsRound.class);

    private final JdbcClient database;
    private final NewsText text;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreads("heaphotel-news"));

    NewsRound(JdbcClient database, NewsText text, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.database = database;
        this.text = text;
        this.events = events;
        this.transaction = transaction;
    }

    private record Row(long id, UUID ticket, String kind, String body) {}

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(this::go, PACE_MILLIS, PACE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Until there is no more. */
    void go() {
        try {
            while (next()) {
                // Goes on.
            }
        } catch (RuntimeException gone) {
            log.debug("News cannot be read, and is looked for again", gone); // Whoever needs the database says so.
        }
    }

    private boolean next() {
        Row[] row = new Row[1];
        try {
            return Boolean.TRUE.equals(transaction.execute(begun -> {
                row[0] = taken().orElse(null);
                if (row[0] != null) {
                    events.publishEvent(text.read(row[0].ticket(), row[0].kind(), row[0].body()));
                }
                return row[0] != null;
            }));
        } catch (RuntimeException | Error failed) { // Whatever it is, the round must go on.
            if (row[0] == null) {
                throw failed;
            }
            log.error("News {} of ticket {} was not heard", row[0].kind(), row[0].ticket(), failed);
            failed(row[0]);
            return true;
        }
    }

    /**
     * The first one, which is then gone; empty where there is none or another server goes the round. What waits to be told again
     * holds up its own ticket's news alone. Times are the database's: servers' clocks differ.
     */
    private Optional<Row> taken() {
        return database.sql("""
                delete from judge_news
                where id = (select min(id) from judge_news news
                            where not_before <= now()
                              and not exists (select from judge_news earlier
                                              where earlier.ticket = news.ticket and earlier.id < news.id))
                  and pg_try_advisory_xact_lock(?)
                returning id, ticket, kind, body""").param(ROUND_LOCK).query(Row.class).optional();
    }

    private void failed(Row row) {
        database.sql("""
                update judge_news
                set failures = failures + 1, not_before = now() + make_interval(secs => least(?, 2 ^ failures))
                where id = ?""").params(LONGEST_WAIT, row.id()).update();
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
