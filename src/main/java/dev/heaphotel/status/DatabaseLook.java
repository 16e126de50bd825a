package dev.heaphotel.status;

import dev.heaphotel.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the database how it is. */
@Repository
class DatabaseLook {

    private final JdbcClient database;

    DatabaseLook(JdbcClient database) {
        this.database = database;
    }

    /** Counts the connections to this database alone: others on the same server are not ours. */
    DatabaseView now() {
        return database.sql("""
            select current_setting('server_version') as version,
                   pg_size_pretty(pg_database_size(current_database())) as size,
                   (select count(*) from pg_stat_activity where datname = current_database()) as connections,
                   current_setting('max_connections') as most\
            """)
                .query((row, number) -> new DatabaseView(
                        "PostgreSQL " + row.getString("version").split(" ")[0],
                        row.getString("size"),
                        Texts.say("status.queue.open", row.getLong("connections"), row.getString("most"))))
                .single();
    }
}
