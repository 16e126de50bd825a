package dev.heaphotel.submission.rejudge;

import dev.heaphotel.account.audit.Audit;
import dev.heaphotel.judge.JudgeQueue;
import dev.heaphotel.judge.JudgementFinished;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Begins sets, hears their verdicts, and applies or drops them. */
@Service
class Rejudgings {

    /** All sets share a turn: candidates do not wait for them longer than for one another. */
    private static final String OWNER = "rejudging";

    /** The newest ones; more would fill the queue for everybody. */
    static final int MOST = 500;

    private final JdbcClient database;
    private final JudgeQueue queue;
    private final JsonMapper json;
    private final Audit audit;
    private final Clock clock;

    Rejudgings(JdbcClient database, JudgeQueue queue, JsonMapper json, Audit audit, Clock clock) {
        this.database = database;
        this.queue = queue;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    private record Old(UUID id, String source, Optional<String> claim, String verdict) {}

    /** How many would be judged again: full submissions, judged by another version than this. */
    long candidates(Problem problem) {
        return database.sql("select count(*) from submission where " + CANDIDATE)
                .params(problem.slug(), problem.version())
                .query(Long.class)
                .single();
    }

    private static final String CANDIDATE =
            "problem = ? and kind = 'SUBMIT' and state = 'DONE' and version is distinct from ?"
                    // What was handed in under conditions of its own, in an interview, was decided upon as it stands.
                    + " and seed is null";

    /** @throws dev.heaphotel.judge.QueueFull where too much waits */
    @Transactional
    public UUID begin(Problem problem, UUID by) {
        UUID set = UUID.randomUUID();
        database.sql("insert into rejudging (id, problem, version, asked_by, asked_at) values (?, ?, ?, ?, ?)")
                .params(set, problem.slug(), problem.version(), by, now())
                .update();
        database.sql("select id, source, claim, verdict from submission where " + CANDIDATE
                        + " order by created_at desc limit " + MOST)
                .params(problem.slug(), problem.version())
                .query((row, number) -> new Old(
                        row.getObject("id", UUID.class),
                        row.getString("source"),
                        Optional.ofNullable(row.getString("claim")),
                        row.getString("verdict")))
                .list()
                .forEach(old -> enqueue(set, problem, old));
        return set;
    }

    private void enqueue(UUID set, Problem problem, Old old) {
        UUID ticket = UUID.randomUUID();
        database.sql("insert into rejudged_submission (rejudging, submission, ticket, before) values (?, ?, ?, ?)")
                .params(set, old.id(), ticket, old.verdict())
                .update();
        queue.enqueueOfSet(ticket, problem, old.source(), old.claim(), OWNER);
    }

    Optional<Rejudging> find(UUID id) {
        return database.sql("select * from rejudging where id = ?")
                .param(id)
                .query(Rejudgings::set)
                .optional();
    }

    /** Newest first. */
    List<Rejudging> of(String problem) {
        return database.sql("select * from rejudging where problem = ? order by asked_at desc")
                .param(problem)
                .query(Rejudgings::set)
                .list();
    }

    /** Those that change first, then in order of handing in, newest first. */
    List<Rejudging.Line> lines(UUID set) {
        return database.sql("""
            select r.submission, s.created_at, r.before, r.after
            from rejudged_submission r join submission s on s.id = r.submission
            where r.rejudging = ?
            order by (r.after is distinct from r.before and r.after is not null) desc, s.created_at desc\
            """)
                .param(set)
                .query((row, number) -> new Rejudging.Line(
                        row.getObject("submission", UUID.class),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getString("before"),
                        Optional.ofNullable(row.getString("after"))))
                .list();
    }

    @EventListener
    @Transactional
    public void finished(JudgementFinished event) {
        database.sql("""
            update rejudged_submission set after = ?, result = ?, finished_at = ?
            where ticket = ? and finished_at is null\
            """)
                .params(
                        event.judgement().verdict().name(),
                        json.writeValueAsString(event.judgement()),
                        now(),
                        event.ticket())
                .update();
    }

    /**
     * The new verdicts take the place of those before, which are kept. What our machinery failed at stays as it was.
     *
     * @return whether it was open and wholly judged
     */
    @Transactional
    public boolean apply(UUID set, UUID by) {
        if (!settle(set, true)) {
            return false;
        }
        database.sql("""
            insert into former_verdict (submission, rejudging, version, verdict, result, replaced_at)
            select s.id, r.rejudging, s.version, s.verdict, s.result, ?
            from rejudged_submission r join submission s on s.id = r.submission
            where r.rejudging = ? and r.after <> ?\
            """).params(now(), set, Verdict.SYSTEM_ERROR.name()).update();
        database.sql("""
            update submission s set verdict = r.after, result = r.result, version = j.version
            from rejudged_submission r join rejudging j on j.id = r.rejudging
            where r.rejudging = ? and s.id = r.submission and r.after <> ?\
            """).params(set, Verdict.SYSTEM_ERROR.name()).update();
        record(set, "verdicts replaced", by);
        return true;
    }

    /** Nothing changes. */
    @Transactional
    public boolean drop(UUID set, UUID by) {
        boolean dropped =
                database.sql("update rejudging set settled_at = ?, applied = false where id = ? and settled_at is null")
                                .params(now(), set)
                                .update()
                        > 0;
        if (dropped) {
            record(set, "verdicts left", by);
        }
        return dropped;
    }

    private void record(UUID set, String what, UUID by) {
        List<Rejudging.Line> lines = lines(set);
        long other = lines.stream().filter(Rejudging.Line::changes).count();
        String problem = find(set).orElseThrow().problem();
        audit.record(Optional.of(by), what, "problem " + problem, other + " of " + lines.size() + " differ.");
    }

    private boolean settle(UUID set, boolean applied) {
        return database.sql("""
            update rejudging set settled_at = ?, applied = ? where id = ? and settled_at is null
              and not exists (select from rejudged_submission r
                              where r.rejudging = rejudging.id and r.finished_at is null)\
            """).params(now(), applied, set).update() > 0;
    }

    private static Rejudging set(ResultSet row, int number) throws SQLException {
        return new Rejudging(
                row.getObject("id", UUID.class),
                row.getString("problem"),
                row.getString("version"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("settled_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getBoolean("applied"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
