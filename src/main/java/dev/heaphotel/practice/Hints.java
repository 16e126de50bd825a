package dev.heaphotel.practice;

import dev.heaphotel.submission.HelpTaken;
import dev.heaphotel.submission.Visitor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who opened how many hints. They open in their order, each once. */
@Repository
class Hints implements HelpTaken {

    private final JdbcClient database;
    private final Clock clock;

    Hints(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Slug to hints opened; what is not there has none. */
    Map<String, Integer> opened(Visitor visitor) {
        Map<String, Integer> opened = new HashMap<>();
        database.sql("select problem, max(hint) as hints from hint_opened where " + Owner.OWNED + " group by problem")
                .params(Owner.of(visitor))
                .query(row -> {
                    opened.put(row.getString("problem"), row.getInt("hints"));
                });
        return opened;
    }

    int opened(Visitor visitor, String slug) {
        return opened(visitor).getOrDefault(slug, 0);
    }

    @Override
    public int hints(Visitor visitor, String problem, Instant at) {
        return database.sql("select count(*) from hint_opened where (" + Owner.OWNED
                        + ") and problem = :problem and opened_at <= :at")
                .params(Owner.of(visitor))
                .param("problem", problem)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Only the one after those that are open; asked for twice it counts once. */
    void open(Visitor visitor, String slug, int hint) {
        if (hint != opened(visitor, slug) + 1) {
            return;
        }
        database.sql("""
            insert into hint_opened (problem, hint, person, guest, opened_at)
            values (:problem, :hint, cast(:person as uuid), cast(:guest as text), :now)\
            """)
                .params(Owner.of(visitor))
                .param("problem", slug)
                .param("hint", hint)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
