package dev.heaphotel.authoring;

import dev.heaphotel.judge.Crowd;
import dev.heaphotel.judge.JudgeQueue;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.JudgementBegan;
import dev.heaphotel.judge.JudgementFinished;
import dev.heaphotel.judge.JudgementProgressed;
import dev.heaphotel.judge.ProgressEvent;
import dev.heaphotel.problem.Example;
import dev.heaphotel.problem.PackageFiles;
import dev.heaphotel.problem.PackageVersions;
import dev.heaphotel.problem.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts every example of a version into the queue as a candidate's program would be, and keeps what came of it. */
@Service
class Proofs {

    /** Proofs of all authors share a turn: candidates do not wait for them longer than for one another. */
    private static final String OWNER = "proof";

    private static final Logger log = LoggerFactory.getLogger(Proofs.class);

    private final JdbcClient database;
    private final JudgeQueue queue;
    private final PackageVersions versions;
    private final JsonMapper json;
    private final Clock clock;

    Proofs(JdbcClient database, JudgeQueue queue, PackageVersions versions, JsonMapper json, Clock clock) {
        this.database = database;
        this.queue = queue;
        this.versions = versions;
        this.json = json;
        this.clock = clock;
    }

    /** A proof without its examples. */
    record Proof(UUID id, String slug, String version, Instant askedAt, Optional<Instant> finishedAt) {}

    /**
     * How far one example is.
     *
     * @param step what is being done, in words; empty before and after
     */
    record Row(
            String file,
            Optional<Instant> begunAt,
            Optional<Instant> finishedAt,
            double crowd,
            Optional<Judgement> judgement,
            Optional<String> step) {

        /** What it would have taken alone on this machine, about. */
        Duration took() {
            return begunAt.flatMap(begun -> finishedAt.map(finished -> Duration.between(begun, finished)))
                    .map(time -> Duration.ofMillis(Math.round(time.toMillis() / crowd)))
                    .orElse(Duration.ZERO);
        }
    }

    /** @throws dev.heaphotel.judge.QueueFull where too much waits */
    @Transactional
    public UUID begin(Problem problem, PackageFiles files, UUID by) {
        versions.keep(problem.slug(), files);
        UUID proof = UUID.randomUUID();
        database.sql("insert into proof (id, slug, version, asked_by, asked_at) values (?, ?, ?, ?, ?)")
                .params(proof, problem.slug(), files.version(), by, now())
                .update();
        problem.examples().forEach(example -> enqueue(proof, problem, example));
        return proof;
    }

    private void enqueue(UUID proof, Problem problem, Example example) {
        UUID ticket = UUID.randomUUID();
        database.sql("insert into proof_example (proof, file, ticket) values (?, ?, ?)")
                .params(proof, example.file(), ticket)
                .update();
        queue.enqueueOfSet(ticket, problem, example.source(), Optional.empty(), OWNER);
    }

    /** The one asked for last, of exactly these texts. */
    Optional<Proof> latestOf(String version) {
        return database.sql("select * from proof where version = ? order by asked_at desc limit 1")
                .param(version)
                .query(Proofs::proof)
                .optional();
    }

    Optional<Proof> find(UUID id) {
        return database.sql("select * from proof where id = ?")
                .param(id)
                .query(Proofs::proof)
                .optional();
    }

    /** By file. */
    List<Row> rows(UUID proof) {
        return database.sql("select * from proof_example where proof = ? order by file")
                .param(proof)
                .query(this::row)
                .list();
    }

    @EventListener
    @Transactional
    public void began(JudgementBegan event) {
        database.sql("update proof_example set begun_at = ?, step = null where ticket = ? and finished_at is null")
                .params(now(), event.ticket())
                .update();
    }

    /** A step that cannot be written costs a watcher a word, never the example its verdict. */
    @EventListener
    public void progressed(JudgementProgressed event) {
        try {
            database.sql("update proof_example set step = ? where ticket = ? and finished_at is null")
                    .params(words(event.step()), event.ticket())
                    .update();
        } catch (DataAccessException e) {
            log.warn("A step of the proof's example {} was not written: {}", event.ticket(), e.getMessage());
        }
    }

    @EventListener
    @Transactional
    public void finished(JudgementFinished event) {
        int examples = database.sql("""
                update proof_example set result = ?, finished_at = ?, crowd = ?, step = null
                where ticket = ? and finished_at is null""")
                .params(json.writeValueAsString(event.judgement()), now(), Crowd.now(), event.ticket())
                .update();
        if (examples > 0) {
            database.sql("""
                    update proof set finished_at = ?
                    where id = (select proof from proof_example where ticket = ?)
                      and not exists (select from proof_example e where e.proof = proof.id and e.finished_at is null)""").params(now(), event.ticket()).update();
        }
    }

    private static String words(ProgressEvent step) {
        if (step instanceof ProgressEvent.Weighed weighed) {
            return weighed.axis() + " " + weighed.size() + " (" + weighed.done() + " of " + weighed.total() + ")";
        }
        if (step instanceof ProgressEvent.Answered answered) {
            return (answered.passed() + answered.failed()) + " of " + answered.total() + " answers";
        }
        return step instanceof ProgressEvent.Stage stage ? stage.stage() : "";
    }

    private static Proof proof(ResultSet row, int number) throws SQLException {
        return new Proof(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("version"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                time(row, "finished_at"));
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("file"),
                time(row, "begun_at"),
                time(row, "finished_at"),
                Math.max(1, row.getDouble("crowd")),
                Optional.ofNullable(row.getString("result")).map(this::read),
                Optional.ofNullable(row.getString("step")));
    }

    private Judgement read(String result) {
        return json.readValue(result, Judgement.class);
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
