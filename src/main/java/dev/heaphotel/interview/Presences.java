package dev.heaphotel.interview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looks on right now, by their open streams. A stream says so every few seconds: who has not for a while is gone, whatever
 * became of their server.
 */
@Repository
class Presences {

    /** A stream that breaks is noticed with the next heartbeat, 10 s; the browser is back a few seconds later. */
    private static final Duration GONE_AFTER = Duration.ofSeconds(15);

    private final JdbcClient database;
    private final InterviewEvents events;
    private final Clock clock;

    Presences(JdbcClient database, InterviewEvents events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** @param page one for each stream */
    @Transactional
    public void here(UUID interview, UUID person, UUID page) {
        events.queue(interview);
        boolean before = isHere(interview, person);
        database.sql("""
            insert into interview_presence (interview, person, page, seen_at)
            select ?, ?, ?, ? where exists (select 1 from person where id = ?)
            on conflict (interview, person, page) do update set seen_at = excluded.seen_at\
            """)
                .params(interview, person, page, Interviews.at(clock.instant()), person)
                .update();
        if (!before) {
            tell(interview, person, InterviewEvent.Kind.WATCHER_JOINED);
        }
    }

    @Transactional
    public void gone(UUID interview, UUID person, UUID page) {
        events.queue(interview);
        database.sql("delete from interview_presence where interview = ? and person = ? and (page = ? or seen_at < ?)")
                .params(interview, person, page, Interviews.at(since()))
                .update();
        if (!isHere(interview, person)) {
            tell(interview, person, InterviewEvent.Kind.WATCHER_LEFT);
        }
    }

    /** Their names, each once. */
    List<String> names(UUID interview) {
        return database.sql("""
            select distinct p.name from interview_presence w join person p on p.id = w.person
            where w.interview = ? and w.seen_at > ? order by p.name\
            """)
                .params(interview, Interviews.at(since()))
                .query(String.class)
                .list();
    }

    void candidateHere(UUID interview) {
        database.sql("update interview set candidate_seen_at = ? where id = ?")
                .params(Interviews.at(clock.instant()), interview)
                .update();
    }

    boolean isCandidateHere(UUID interview) {
        return database.sql("select coalesce(candidate_seen_at > ?, false) from interview where id = ?")
                .params(Interviews.at(since()), interview)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private boolean isHere(UUID interview, UUID person) {
        return database.sql("select exists (select 1 from interview_presence where interview = ? and person = ? and"
                        + " seen_at > ?)")
                .params(interview, person, Interviews.at(since()))
                .query(Boolean.class)
                .single();
    }

    private void tell(UUID interview, UUID person, InterviewEvent.Kind kind) {
        database.sql("select name from person where id = ?")
                .param(person)
                .query(String.class)
                .optional()
                .ifPresent(name -> events.addBy(person, interview, kind, null, Map.of("name", name)));
    }

    private Instant since() {
        return clock.instant().minus(GONE_AFTER);
    }
}
