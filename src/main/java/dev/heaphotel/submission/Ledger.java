package dev.heaphotel.submission;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.unit.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a visitor has handed in, for features that tell how somebody fares. */
@Repository
public class Ledger {

    private final JdbcClient database;

    Ledger(JdbcClient database) {
        this.database = database;
    }

    /** Oldest first. Whoever is signed in keeps what the same browser handed in as a guest. */
    public List<HandedIn> of(Visitor visitor) {
        return database.sql("""
                        select id, problem, kind, verdict, created_at from submission
                        where person = cast(:person as uuid) or (person is null and guest = cast(:guest as text))
                        order by created_at, id""")
                .param("person", visitor.person().orElse(null))
                .param("guest", visitor.guest().orElse(null))
                .query(Ledger::read)
                .list();
    }

    private static HandedIn read(ResultSet row, int number) throws SQLException {
        return new HandedIn(
                row.getObject("id", UUID.class),
                row.getString("problem"),
                Depth.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("verdict")).map(Verdict::valueOf),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
