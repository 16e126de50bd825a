package dev.heaphotel.practice;

import dev.heaphotel.submission.Visitor;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who gave up what. */
@Repository
class Editorials {

    private final JdbcClient database;
    private final Clock clock;

    Editorials(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Slugs. */
    List<String> givenUp(Visitor visitor) {
        return database.sql("select distinct problem from editorial_opened where " + Owner.OWNED)
                .params(Owner.of(visitor))
                .query(String.class)
                .list();
    }

    void giveUp(Visitor visitor, String slug) {
        database.sql("""
                        insert into editorial_opened (problem, person, guest, opened_at)
                        select :problem, cast(:person as uuid), cast(:guest as text), :now
                        where not exists (select from editorial_opened where problem = :problem and (%s))""".formatted(Owner.OWNED))
                .params(Owner.of(visitor))
                .param("problem", slug)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
