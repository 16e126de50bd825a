package dev.heaphotel.interview.review;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets candidates' data go when its time has come: the interview's own, else so long after its end as the house is set to. */
@Component
@Profile("!runner")
class Retention {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    /** One that nobody joined is over when its link is. */
    private static final String DUE = """
        select id from interview
        where (started_at is null or ended_at is not null or started_at + make_interval(mins => minutes + added_minutes) < :now)
          and coalesce(keep_until,
                       coalesce(ended_at, started_at + make_interval(mins => minutes + added_minutes), link_until)
                           + make_interval(secs => cast(:keep as double precision))) <= :now
          and (anonymised_at is null or :delete) order by id""";

    private final JdbcClient database;
    private final Forgetting forgetting;
    private final RetentionSettings settings;
    private final Clock clock;

    Retention(JdbcClient database, Forgetting forgetting, RetentionSettings settings, Clock clock) {
        this.database = database;
        this.forgetting = forgetting;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        List<UUID> due = due();
        boolean delete = settings.afterwards() == RetentionSettings.Afterwards.DELETE;
        for (UUID interview : due) {
            if (delete) {
                forgetting.delete(interview, Optional.empty());
            } else {
                forgetting.anonymise(interview, Optional.empty());
            }
        }
        if (!due.isEmpty()) {
            log.info("Let the data of {} interviews go, whose time had come", due.size());
        }
    }

    /** Without a time set for the house, those that have one of their own. */
    private List<UUID> due() {
        Instant now = clock.instant();
        return database.sql(DUE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param(
                        "keep",
                        settings.isForEver() ? null : (double) settings.keep().toSeconds())
                .param("delete", settings.afterwards() == RetentionSettings.Afterwards.DELETE)
                .query(UUID.class)
                .list();
    }
}
