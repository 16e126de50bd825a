package dev.heaphotel.account.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what {@link Audit} wrote. */
@Repository
public class AuditLog {

    private final JdbcClient database;

    AuditLog(JdbcClient database) {
        this.database = database;
    }

    /** Newest first. */
    public List<AuditEntry> entries(AuditFilter filter, long skipped, int most) {
        return asked(
                        "select at, who, what, about, detail from audit_entry where " + filter.condition()
                                + " order by id desc offset :skipped limit :most",
                        filter)
                .param("skipped", skipped)
                .param("most", most)
                .query(AuditLog::entry)
                .list();
    }

    public long count(AuditFilter filter) {
        return asked("select count(*) from audit_entry where " + filter.condition(), filter)
                .query(Long.class)
                .single();
    }

    /** Every kind of change there is an entry of. */
    public List<String> kinds() {
        return database.sql("select distinct what from audit_entry order by what")
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, AuditFilter filter) {
        JdbcClient.StatementSpec asked = database.sql(sql).param("what", filter.what());
        return filter.person()
                .map(person -> asked.param("who", person).param("about", Audit.person(person)))
                .orElse(asked);
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("who", UUID.class)),
                row.getString("what"),
                row.getString("about"),
                row.getString("detail"));
    }
}
