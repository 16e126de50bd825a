package dev.heaphotel.submission;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Drafts by owner and problem. A text replaces only the one that its writer has seen. */
@Repository
class Drafts {

    private final JdbcClient database;
    private final Clock clock;

    Drafts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Draft> of(Visitor visitor, String problem) {
        return database.sql("select source, revision, saved_at from draft where owner = ? and problem = ?")
                .params(visitor.keeper(), problem)
                .query((row, number) -> new Draft(
                        row.getString(1), row.getLong(2), row.getTimestamp(3).toInstant()))
                .optional();
    }

    /**
     * Where there is no draft yet, any text becomes the first one. The text that is there already is never in conflict: an
     * answer that was lost on its way is asked for again.
     *
     * @param basedOn revision of the draft that this text was made from, 0 for none
     */
    @Transactional
    public Saving save(Visitor visitor, String problem, String source, long basedOn) {
        Instant now = clock.instant();
        Optional<Long> revision = database.sql("""
                        insert into draft (problem, person, guest, source, revision, saved_at) values (?, ?, ?, ?, 1, ?)
                        on conflict (owner, problem) do update
                        set source = excluded.source,
                            revision = draft.revision + (draft.source <> excluded.source)::int,
                            saved_at = excluded.saved_at
                        where draft.revision = ? or draft.source = excluded.source
                        returning revision""")
                .params(
                        problem,
                        visitor.person().orElse(null),
                        visitor.guest().orElse(null),
                        source,
                        Timestamp.from(now),
                        basedOn)
                .query(Long.class)
                .optional();
        return revision.<Saving>map(number -> new Saving.Kept(new Draft(source, number, now)))
                .orElseGet(() -> new Saving.Conflict(of(visitor, problem).orElseThrow()));
    }

    /** One text of a person's: a draft, or one that was set aside. */
    record Written(String problem, String source, Instant at, boolean setAside) {}

    /** Everything that is kept of what the person wrote and did not hand in. */
    List<Written> all(UUID person) {
        return database.sql("""
                        select problem, source, saved_at, false as set_aside from draft where person = :person
                        union all
                        select problem, source, set_aside_at, true from draft_aside where person = :person
                        order by 3""")
                .param("person", person)
                .query((row, number) -> new Written(
                        row.getString(1), row.getString(2), row.getTimestamp(3).toInstant(), row.getBoolean(4)))
                .list();
    }

    /** A guest's drafts and texts set aside become a person's. Where both have a draft, the guest's is set aside. */
    @Transactional
    public void adopt(String guest, UUID person) {
        database.sql("""
                        with less as (
                            delete from draft
                            where guest = ? and problem in (select problem from draft where person = ?)
                            returning problem, source, saved_at)
                        insert into draft_aside (id, problem, person, source, set_aside_at)
                        select gen_random_uuid(), problem, ?, source, saved_at from less""").params(guest, person, person).update();
        database.sql("update draft set person = ?, guest = null where guest = ?")
                .params(person, guest)
                .update();
        database.sql("update draft_aside set person = ?, guest = null where guest = ?")
                .params(person, guest)
                .update();
    }

    /** Nothing that the person wrote stays. */
    @Transactional
    public void forget(UUID person) {
        database.sql("delete from draft where person = ?").param(person).update();
        database.sql("delete from draft_aside where person = ?").param(person).update();
    }
}
