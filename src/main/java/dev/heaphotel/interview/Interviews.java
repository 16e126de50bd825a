package dev.heaphotel.interview;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Interviews with their problems. Whoever neither owns one nor was let in on it is told nothing of it. */
@Repository
public class Interviews {

    private static final String LET_IN =
            "(owner = :person or exists (select 1 from interview_watcher w where w.interview = interview.id and"
                    + " w.person = :person))";

    private final JdbcClient database;

    Interviews(JdbcClient database) {
        this.database = database;
    }

    /** For whoever may see it: the owner, and interviewers it is shared with. */
    public Optional<Interview> seenBy(UUID person, UUID id) {
        return database.sql("select * from interview where id = :id and " + LET_IN)
                .param("id", id)
                .param("person", person)
                .query(this::read)
                .optional();
    }

    /** Newest first. */
    public List<Interview> seenBy(UUID person) {
        return database.sql("select * from interview where " + LET_IN + " order by created_at desc, id")
                .param("person", person)
                .query(this::read)
                .list();
    }

    Optional<Interview> find(UUID id) {
        return database.sql("select * from interview where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    Optional<Interview> byLink(byte[] hash) {
        return database.sql("select * from interview where link_hash = ?")
                .param(hash)
                .query(this::read)
                .optional();
    }

    /** In which this was handed in. */
    Optional<UUID> ofSubmission(UUID submission) {
        return database.sql("select interview from interview_submission where submission = ?")
                .param(submission)
                .query(UUID.class)
                .optional();
    }

    void link(UUID interview, UUID submission, String problem) {
        database.sql("insert into interview_submission (interview, submission, problem) values (?, ?, ?)")
                .params(interview, submission, problem)
                .update();
    }

    /** @param linkHash of the link's secret */
    @Transactional
    public void add(Interview one, byte[] linkHash) {
        database.sql("""
            insert into interview (id, template, owner, candidate_name, minutes, help, heap_mib, seed, skills,
                                   link_hash, link_from, link_until, created_at)
            values (:id, :template, :owner, :candidate, :minutes, :help, :heap, :seed, cast(:skills as jsonb),
                    :hash, :from, :until, :created)\
            """)
                .param("id", one.id())
                .param("template", one.template().orElse(null))
                .param("owner", one.owner())
                .param("candidate", one.candidate())
                .param("minutes", one.minutes())
                .param("help", Help.words(one.help()))
                .param("heap", one.heapMib().isPresent() ? one.heapMib().getAsInt() : null)
                .param("seed", one.seed())
                .param("skills", one.skills().orElse(null))
                .param("hash", linkHash)
                .param("from", at(one.linkFrom()))
                .param("until", at(one.linkUntil()))
                .param("created", at(one.createdAt()))
                .update();
    }

    /** @param source the text the candidate begins with */
    void assign(UUID interview, int place, Assignment problem, String source) {
        database.sql("insert into interview_problem (interview, place, slug, version, source) values (?, ?, ?, ?, ?)")
                .params(interview, place, problem.slug(), problem.version(), source)
                .update();
    }

    /** A new link takes the place of the one before, which opens nothing any more. */
    void renewLink(UUID id, byte[] hash, Instant from, Instant until) {
        database.sql("update interview set link_hash = ?, link_from = ?, link_until = ?, revoked_at = null where id"
                        + " = ?")
                .params(hash, at(from), at(until), id)
                .update();
    }

    void revoke(UUID id, Instant now) {
        database.sql("update interview set revoked_at = ? where id = ? and revoked_at is null")
                .params(at(now), id)
                .update();
    }

    /** @return whether it had not begun before */
    boolean begin(UUID id, Instant now) {
        return database.sql("update interview set consented_at = :now, started_at = :now where id = :id and"
                                + " started_at is null")
                        .param("now", at(now))
                        .param("id", id)
                        .update()
                > 0;
    }

    /** @return whether it was under way until now */
    boolean end(UUID id, Instant when) {
        return database.sql("update interview set ended_at = ? where id = ? and ended_at is null and started_at is"
                                + " not null")
                        .params(at(when), id)
                        .update()
                > 0;
    }

    void addMinutes(UUID id, int minutes) {
        database.sql("update interview set added_minutes = least(480, added_minutes + ?) where id = ?")
                .params(minutes, id)
                .update();
    }

    private Interview read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        int heap = row.getInt("heap_mib");
        return new Interview(
                id,
                Optional.ofNullable(row.getObject("template", UUID.class)),
                row.getObject("owner", UUID.class),
                row.getString("candidate_name"),
                row.getInt("minutes"),
                row.getInt("added_minutes"),
                Help.named(words(row.getArray("help"))),
                heap == 0 ? OptionalInt.empty() : OptionalInt.of(heap),
                row.getLong("seed"),
                Optional.ofNullable(row.getString("skills")),
                instant(row, "link_from").orElseThrow(),
                instant(row, "link_until").orElseThrow(),
                instant(row, "revoked_at"),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                instant(row, "keep_until"),
                instant(row, "anonymised_at"),
                instant(row, "created_at").orElseThrow(),
                problems(id));
    }

    private List<Assignment> problems(UUID interview) {
        return database.sql("select slug, version from interview_problem where interview = ? order by place")
                .param(interview)
                .query((row, number) -> new Assignment(row.getString(1), row.getString(2)))
                .list();
    }

    static List<String> words(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
