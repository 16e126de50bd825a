package dev.heaphotel.submission;

import dev.heaphotel.judge.WallReport;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Runs into the wall and their steps, in the database. */
@Repository
class WallRuns {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    WallRuns(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @param id what the server-sent event carries, growing; {@code data} is JSON */
    record Step(long id, String data) {}

    Optional<WallRun> of(UUID submission) {
        return database.sql("select submission, ticket, state, result from wall_run where submission = ?")
                .param(submission)
                .query((row, number) -> new WallRun(
                        row.getObject("submission", UUID.class),
                        row.getObject("ticket", UUID.class),
                        WallRun.State.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("result"))
                                .map(result -> json.readValue(result, WallReport.class))))
                .optional();
    }

    /** The first one, or one more after a failed one; false where there is one that is not failed. */
    boolean begin(UUID submission, UUID ticket) {
        database.sql("delete from wall_step where ticket in (select ticket from wall_run where submission = ?"
                        + " and state = 'FAILED')")
                .param(submission)
                .update();
        return database.sql("""
            insert into wall_run (submission, ticket, state, created_at) values (?, ?, 'QUEUED', ?)
            on conflict (submission) do update
            set ticket = excluded.ticket, state = 'QUEUED', created_at = excluded.created_at, finished_at = null
            where wall_run.state = 'FAILED'\
            """).params(submission, ticket, now()).update() > 0;
    }

    /** Not over yet, of whoever handed this submission in. */
    long openOfOwnerOf(UUID submission) {
        return database.sql("""
            select count(*) from wall_run
            join submission other on other.id = wall_run.submission
            join submission mine on mine.id = ?
            where wall_run.state in ('QUEUED', 'RUNNING')
              and (other.person = mine.person or other.guest = mine.guest)\
            """).param(submission).query(Long.class).single();
    }

    /** What an earlier attempt said is forgotten: it will be said again. */
    @Transactional
    public void begun(UUID ticket) {
        database.sql("update wall_run set state = 'RUNNING' where ticket = ? and state in ('QUEUED', 'RUNNING')")
                .param(ticket)
                .update();
        database.sql("delete from wall_step where ticket = ?").param(ticket).update();
    }

    @Transactional
    public void add(UUID ticket, String data) {
        database.sql("insert into wall_step (ticket, data) select ticket, ? from wall_run where ticket = ?")
                .params(data, ticket)
                .update();
    }

    /** The first end counts. */
    @Transactional
    public void finish(UUID ticket, WallRun.State state, WallReport report) {
        boolean done = state == WallRun.State.DONE;
        database.sql("""
            update wall_run set state = ?, result = ?, finished_at = ?
            where ticket = ? and state in ('QUEUED', 'RUNNING')\
            """)
                .params(state.name(), done ? json.writeValueAsString(report) : null, now(), ticket)
                .update();
    }

    /** In the order in which they happened, those after the given one; 0 means all. */
    List<Step> stepsAfter(UUID ticket, long id) {
        return database.sql("select id, data from wall_step where ticket = ? and id > ? order by id")
                .params(ticket, id)
                .query(Step.class)
                .list();
    }

    private Object now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
