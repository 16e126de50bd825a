package dev.heaphotel.practice;

import dev.heaphotel.account.Belongings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** Which hints a person opened, and what they gave up. */
@Component
class PracticeBelongings implements Belongings {

    private static final List<String> TABLES = List.of("hint_opened", "editorial_opened");

    private final JdbcClient database;

    PracticeBelongings(JdbcClient database) {
        this.database = database;
    }

    private record Hint(String problem, int hint, Instant openedAt) {}

    private record GivenUp(String problem, Instant at) {}

    @Override
    public String name() {
        return "practice";
    }

    @Override
    public void adopt(String guest, UUID person) {
        for (String table : TABLES) {
            database.sql("update " + table + " set person = ?, guest = null where person is null and guest = ?")
                    .params(person, guest)
                    .update();
        }
    }

    @Override
    public void export(UUID person, JsonGenerator out) {
        List<Hint> hints = database.sql(
                        "select problem, hint, opened_at from hint_opened where person = ? order by opened_at")
                .param(person)
                .query((row, number) -> new Hint(
                        row.getString(1), row.getInt(2), row.getTimestamp(3).toInstant()))
                .list();
        List<GivenUp> givenUp = database.sql(
                        "select problem, opened_at from editorial_opened where person = ? order by opened_at")
                .param(person)
                .query((row, number) ->
                        new GivenUp(row.getString(1), row.getTimestamp(2).toInstant()))
                .list();
        out.writePOJO(Map.of("hints", hints, "givenUp", givenUp));
    }

    @Override
    public void forget(UUID person) {
        for (String table : TABLES) {
            database.sql("delete from " + table + " where person = ?")
                    .param(person)
                    .update();
        }
    }
}
