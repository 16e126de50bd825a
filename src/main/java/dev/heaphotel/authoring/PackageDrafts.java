package dev.heaphotel.authoring;

import dev.heaphotel.problem.PackageFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What authors are writing. Any author may go on with any draft. */
@Repository
class PackageDrafts {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    PackageDrafts(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** What came of saving. */
    sealed interface Saved {

        /** @param revision the draft's now */
        record As(long revision) implements Saved {}

        /** Somebody else has saved since: nothing was written. */
        record Changed(PackageDraft now) implements Saved {}

        record Gone() implements Saved {}
    }

    @Transactional
    public PackageDraft begin(String slug, PackageFiles files, Optional<String> copyOf, UUID by) {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = now();
        database.sql("""
                insert into package_draft (id, slug, files, copy_of, begun_by, begun_at, changed_by, changed_at)
                values (?, ?, ?, cast(? as text), ?, ?, ?, ?)""")
                .params(id, slug, json.writeValueAsString(files), copyOf.orElse(null), by, now, by, now)
                .update();
        return find(id).orElseThrow();
    }

    Optional<PackageDraft> find(UUID id) {
        return database.sql("select * from package_draft where id = ?")
                .param(id)
                .query(this::draft)
                .optional();
    }

    /** The one changed last first. */
    List<PackageDraft> all() {
        return database.sql("select * from package_draft order by changed_at desc, id")
                .query(this::draft)
                .list();
    }

    /** @param revision that the writer has seen */
    @Transactional
    public Saved save(UUID id, long revision, String slug, PackageFiles files, UUID by) {
        Optional<Long> saved = database.sql("""
                update package_draft set slug = ?, files = ?, revision = revision + 1, changed_by = ?, changed_at = ?
                where id = ? and revision = ? returning revision""")
                .params(slug, json.writeValueAsString(files), by, now(), id, revision)
                .query(Long.class)
                .optional();
        return saved.<Saved>map(Saved.As::new)
                .or(() -> find(id).map(Saved.Changed::new))
                .orElseGet(Saved.Gone::new);
    }

    @Transactional
    public void discard(UUID id) {
        database.sql("delete from package_draft where id = ?").param(id).update();
    }

    private PackageDraft draft(ResultSet row, int number) throws SQLException {
        return new PackageDraft(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                json.readValue(row.getString("files"), PackageFiles.class),
                Optional.ofNullable(row.getString("copy_of")),
                row.getLong("revision"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
