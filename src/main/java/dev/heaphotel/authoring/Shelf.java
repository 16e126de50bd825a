package dev.heaphotel.authoring;

import dev.heaphotel.account.audit.Audit;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.PackageFiles;
import dev.heaphotel.problem.PackageVersions;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.Reading;
import dev.heaphotel.web.ServerRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which version of each problem is offered. Kept in the database; every server's catalogue follows it. What comes with the
 * server is published by itself, in place of what came with an earlier one, but never in place of an author's version.
 */
@Service
class Shelf implements SmartInitializingSingleton {

    /** How entries of the log name a problem. */
    private static final String PROBLEM = "problem ";

    private static final long PUBLISHING_LOCK = 4_327_300_672L;

    private final JdbcClient database;
    private final PackageVersions versions;
    private final Catalogue catalogue;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ServerRole role;
    private volatile long seen = -1;

    Shelf(
            JdbcClient database,
            PackageVersions versions,
            Catalogue catalogue,
            Audit audit,
            Clock clock,
            TransactionTemplate transaction,
            @Value("${heaphotel.role}") ServerRole role) {
        this.database = database;
        this.versions = versions;
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
        this.role = role;
    }

    /**
     * A problem's line.
     *
     * @param place on the path, in place of the package's own
     * @param tags  in place of the package's own
     */
    record Line(Publication current, boolean retired, Optional<Integer> place, Optional<List<String>> tags) {

        String slug() {
            return current.slug();
        }

        /** As candidates see it. */
        Problem of(Problem published) {
            Problem placed = place.map(published::at).orElse(published);
            return tags.map(placed::tagged).orElse(placed);
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (role.hasPages()) {
            takeIn();
        } else {
            refresh(); // A runner judges what others publish.
        }
    }

    /** What came with the server, or changed on disk since, is offered in place of what came before. */
    void takeIn() {
        transaction.executeWithoutResult(begun -> {
            lock();
            catalogue.builtIn().forEach(this::arrive);
        });
        refresh();
    }

    private void arrive(Reading.Loaded builtIn) {
        Problem problem = builtIn.problem();
        Optional<Publication> current = line(problem.slug()).map(Line::current);
        boolean older = current.filter(Publication::cameWithTheServer)
                .filter(before -> !before.version().equals(problem.version()))
                .isPresent();
        if (current.isEmpty() || older) {
            put(problem.slug(), builtIn.files(), null, "");
        }
    }

    /** From now on candidates are offered these texts, whether the problem was retired or not. */
    @Transactional
    public Publication publish(String slug, PackageFiles files, UUID by, String note) {
        lock();
        Publication published = put(slug, files, by, note);
        audit.record(Optional.of(by), "problem published", PROBLEM + slug, "version " + published.number());
        refreshAfterCommit();
        return published;
    }

    private Publication put(String slug, PackageFiles files, @Nullable UUID by, String note) {
        versions.keep(slug, files);
        int number = database.sql("select coalesce(max(number), 0) + 1 from publication where slug = ?")
                .param(slug)
                .query(Integer.class)
                .single();
        Publication published =
                new Publication(slug, number, files.version(), clock.instant(), Optional.ofNullable(by), note);
        database.sql("""
                insert into publication (slug, number, version, published_at, published_by, note)
                values (?, ?, ?, ?, cast(? as uuid), ?)""")
                .params(slug, number, published.version(), published.at().atOffset(ZoneOffset.UTC), by, note)
                .update();
        database.sql("""
                insert into shelf (slug, number) values (?, ?)
                on conflict (slug) do update set number = excluded.number, retired_at = null""").params(slug, number).update();
        changed();
        return published;
    }

    /** Candidates are offered it no more; what they handed in stays. */
    @Transactional
    public void retire(String slug, UUID by) {
        audit.record(Optional.of(by), "problem retired", PROBLEM + slug, "");
        change("update shelf set retired_at = ? where slug = ? and retired_at is null", now(), slug);
    }

    @Transactional
    public void restore(String slug, UUID by) {
        audit.record(Optional.of(by), "problem offered again", PROBLEM + slug, "");
        change("update shelf set retired_at = null where slug = ?", slug);
    }

    /** @param place within its topic, from 1; empty for what the package itself says */
    @Transactional
    public void place(String slug, Optional<Integer> place, UUID by) {
        audit.record(
                Optional.of(by),
                "problem placed",
                PROBLEM + slug,
                place.map(number -> "place " + number).orElse("its own place"));
        change("update shelf set place = cast(? as integer) where slug = ?", place.orElse(null), slug);
    }

    /** @param tags of this version and of later ones; empty for what the package itself says */
    @Transactional
    public void tag(String slug, Optional<List<String>> tags, UUID by) {
        Optional<String> said = tags.map(all -> String.join(" ", all));
        audit.record(Optional.of(by), "problem tagged", PROBLEM + slug, said.orElse("its own tags"));
        change("update shelf set tags = cast(? as text) where slug = ?", said.orElse(null), slug);
    }

    private void change(String statement, @Nullable Object... values) {
        database.sql(statement).params(values).update();
        changed();
        refreshAfterCommit();
    }

    Optional<Line> line(String slug) {
        return lines().stream().filter(line -> line.slug().equals(slug)).findFirst();
    }

    /** By slug. */
    List<Line> lines() {
        return database.sql("""
                select p.*, s.retired_at, s.place, s.tags from shelf s join publication p using (slug, number) order by slug""")
                .query((row, number) -> new Line(
                        publication(row),
                        row.getObject("retired_at") != null,
                        Optional.ofNullable((Integer) row.getObject("place")),
                        Optional.ofNullable(row.getString("tags")).map(tags -> List.of(tags.split(" ")))))
                .list();
    }

    /** Newest first. */
    List<Publication> history(String slug) {
        return database.sql("select * from publication where slug = ? order by number desc")
                .param(slug)
                .query((row, number) -> publication(row))
                .list();
    }

    /** Another server may have changed the shelf. */
    @Scheduled(fixedDelay = 5_000)
    void follow() {
        if (changes() != seen) {
            refresh();
        }
    }

    private synchronized void refresh() {
        long changes = changes();
        List<Problem> offered = new ArrayList<>();
        List<Problem> retired = new ArrayList<>();
        for (Line line : lines()) {
            versions.find(line.slug(), line.current().version())
                    .map(line::of)
                    .ifPresent(line.retired() ? retired::add : offered::add);
        }
        catalogue.offer(offered, retired);
        seen = changes;
    }

    private void refreshAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                refresh();
            }
        });
    }

    private void changed() {
        database.sql("select nextval('shelf_change')").query(Long.class).single();
    }

    private long changes() {
        return database.sql("select case when is_called then last_value else 0 end from shelf_change")
                .query(Long.class)
                .single();
    }

    private void lock() {
        database.sql("select pg_advisory_xact_lock(?)")
                .param(PUBLISHING_LOCK)
                .query()
                .singleRow();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getString("slug"),
                row.getInt("number"),
                row.getString("version"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("published_by", UUID.class)),
                row.getString("note"));
    }
}
