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

/** Texts that a draft was before another one took its place. The newest {@value #MOST} of each owner and problem are kept. */
@Repository
class Asides {

    static final int MOST = 30;

    private final JdbcClient database;
    private final Clock clock;

    Asides(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A text that was set aside. */
    record Text(String source, Instant setAsideAt) {}

    /** @param lines of the source */
    record Aside(UUID id, Instant setAsideAt, int lines) {}

    /** The same text twice in a row is kept once. */
    @Transactional
    public UUID add(Visitor visitor, String problem, String source) {
        return newest(visitor, problem, source).orElseGet(() -> insert(visitor, problem, source));
    }

    private Optional<UUID> newest(Visitor visitor, String problem, String source) {
        return database.sql("""
                        select id from (select id, source from draft_aside where owner = ? and problem = ?
                                        order by set_aside_at desc limit 1) newest
                        where source = ?""")
                .params(visitor.keeper(), problem, source)
                .query(UUID.class)
                .optional();
    }

    private UUID insert(Visitor visitor, String problem, String source) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into draft_aside (id, problem, person, guest, source, set_aside_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        problem,
                        visitor.person().orElse(null),
                        visitor.guest().orElse(null),
                        source,
                        Timestamp.from(clock.instant()))
                .update();
        database.sql("""
                        delete from draft_aside where id in (
                            select id from draft_aside where owner = ? and problem = ?
                            order by set_aside_at desc offset ?)""").params(visitor.keeper(), problem, MOST).update();
        return id;
    }

    /** Newest first. */
    List<Aside> of(Visitor visitor, String problem) {
        return database.sql("""
                        select id, set_aside_at, length(source) - length(replace(source, chr(10), '')) + 1 as lines
                        from draft_aside where owner = ? and problem = ? order by set_aside_at desc""")
                .params(visitor.keeper(), problem)
                .query((row, number) -> new Aside(
                        row.getObject(1, UUID.class), row.getTimestamp(2).toInstant(), row.getInt(3)))
                .list();
    }

    /** The visitor's own, else nothing. */
    Optional<Text> find(Visitor visitor, String problem, UUID id) {
        return database.sql("select source, set_aside_at from draft_aside where id = ? and owner = ? and problem = ?")
                .params(id, visitor.keeper(), problem)
                .query((row, number) ->
                        new Text(row.getString(1), row.getTimestamp(2).toInstant()))
                .optional();
    }
}
