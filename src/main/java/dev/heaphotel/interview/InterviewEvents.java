package dev.heaphotel.interview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Everything that happened. Only ever added to, one after another within an interview: a reader who has seen one has seen all before. */
@Repository
public class InterviewEvents {

    private static final int MOST_AT_ONCE = 500;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    InterviewEvents(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** What is to be written down; its body becomes JSON. */
    public record Happening(
            InterviewEvent.Kind kind, Optional<String> problem, Optional<UUID> person, Object body, Instant at) {}

    /** The candidate did it, just now. */
    @Transactional
    public long add(UUID interview, InterviewEvent.Kind kind, @Nullable String problem, Object body) {
        return add(
                interview, new Happening(kind, Optional.ofNullable(problem), Optional.empty(), body, clock.instant()));
    }

    /** An interviewer did it, just now. */
    @Transactional
    public long addBy(UUID person, UUID interview, InterviewEvent.Kind kind, @Nullable String problem, Object body) {
        return add(
                interview,
                new Happening(kind, Optional.ofNullable(problem), Optional.of(person), body, clock.instant()));
    }

    /** @return its id */
    @Transactional
    public long add(UUID interview, Happening one) {
        queue(interview);
        return database.sql("""
            insert into interview_event (interview, at, kind, problem, person, body)
            values (?, ?, ?, ?, ?, cast(? as jsonb)) returning id\
            """)
                .params(
                        interview,
                        one.at().atOffset(ZoneOffset.UTC),
                        one.kind().word(),
                        one.problem().orElse(null),
                        one.person().orElse(null),
                        json.writeValueAsString(one.body()))
                .query(Long.class)
                .single();
    }

    /** Until the transaction ends, nobody else adds to this interview: what is committed later has a greater id. */
    void queue(UUID interview) {
        database.sql("select id from interview where id = ? for update")
                .param(interview)
                .query(UUID.class)
                .optional();
    }

    /** All of them, in order; without the notes of others. */
    public List<InterviewEvent> all(UUID interview, UUID reader) {
        return database.sql("""
            select * from interview_event
            where interview = ? and (kind <> 'note' or person = ?) order by id\
            """).params(interview, reader).query(this::read).list();
    }

    /** In order, some at a time, every note too. */
    List<InterviewEvent> after(UUID interview, long heard) {
        return database.sql("select * from interview_event where interview = ? and id > ? order by id limit "
                        + MOST_AT_ONCE)
                .params(interview, heard)
                .query(this::read)
                .list();
    }

    /** In order; without the notes of others. */
    List<InterviewEvent> withoutEdits(UUID interview, UUID reader) {
        return database.sql("""
            select * from interview_event
            where interview = ? and kind <> 'edit' and (kind <> 'note' or person = ?) order by id\
            """).params(interview, reader).query(this::read).list();
    }

    /** Id of the latest; 0 where nothing has happened. */
    long last(UUID interview) {
        return database.sql("select coalesce(max(id), 0) from interview_event where interview = ?")
                .param(interview)
                .query(Long.class)
                .single();
    }

    List<InterviewEvent> of(UUID interview, InterviewEvent.Kind kind) {
        return database.sql("select * from interview_event where interview = ? and kind = ? order by id")
                .params(interview, kind.word())
                .query(this::read)
                .list();
    }

    private InterviewEvent read(ResultSet row, int number) throws SQLException {
        return new InterviewEvent(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                InterviewEvent.Kind.of(row.getString("kind")),
                Optional.ofNullable(row.getString("problem")),
                Optional.ofNullable(row.getObject("person", UUID.class)),
                json.readTree(row.getString("body")));
    }
}
