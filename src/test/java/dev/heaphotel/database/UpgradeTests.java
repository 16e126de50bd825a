package dev.heaphotel.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whoever has served for long keeps everything when a newer version is started: from each state that there ever was. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradeTests {

    /** What a value of this column must look like, where its type does not say it: by table and column, or by column. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("role", "'INTERVIEWER'"),
            Map.entry("only_one", "true"),
            Map.entry("house_secret.secret", "decode(repeat('00', 32), 'hex')"),
            Map.entry("submission.kind", "'RUN'"),
            Map.entry("submission.state", "'QUEUED'"),
            Map.entry("wall_run.state", "'QUEUED'"),
            Map.entry("scorecard.state", "'DRAFT'"),
            Map.entry("drill_step.step", "'OPENED'"),
            Map.entry("leaning", "'right'"),
            Map.entry("interview_event.kind", "'note'"),
            Map.entry("minutes", "45"),
            Map.entry("link_from", "now()"),
            Map.entry("link_until", "now() + interval '1 day'"),
            Map.entry("guest", "'a guest'"));

    /** Columns that may be null and must not all be. */
    private static final List<String> WANTED = List.of("guest");

    private List<MigrationVersion> versions;

    @BeforeAll
    void readVersions() {
        versions = Arrays.stream(flyway(TestDatabase.fresh(), MigrationVersion.LATEST)
                        .info()
                        .all())
                .map(MigrationInfo::getVersion)
                .toList();
    }

    Stream<MigrationVersion> earlier() {
        return versions.stream().limit(versions.size() - 1L);
    }

    @ParameterizedTest(name = "from {0}")
    @MethodSource("earlier")
    void aPopulatedDatabaseIsBroughtUpToDateAndLosesNothing(MigrationVersion version) {
        String address = TestDatabase.fresh();
        flyway(address, version).migrate();
        JdbcClient database = JdbcClient.create(source(address));
        Map<String, Long> before = filled(database);

        flyway(address, MigrationVersion.LATEST).migrate();

        assertThat(flyway(address, MigrationVersion.LATEST).info().current().getVersion())
                .isEqualTo(versions.get(versions.size() - 1));
        assertThat(before)
                .isNotEmpty()
                .allSatisfy((table, rows) ->
                        assertThat(count(database, table)).as(table).isEqualTo(rows));
    }

    private static Flyway flyway(String address, MigrationVersion target) {
        return Flyway.configure()
                .dataSource(source(address))
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .target(target)
                .load();
    }

    private static DriverManagerDataSource source(String address) {
        return new DriverManagerDataSource(address, "postgres", "");
    }

    /** A row in every table, those that others refer to first; tables with the number of their rows. */
    private static Map<String, Long> filled(JdbcClient database) {
        List<String> left = new ArrayList<>(tables(database));
        Map<String, String> refused = new TreeMap<>();
        boolean moved = true;
        while (moved && !left.isEmpty()) {
            moved = left.removeIf(table -> isFilled(database, table, refused));
        }
        assertThat(left).as("tables that take no row: " + refused).isEmpty();
        return tables(database).stream().collect(Collectors.toMap(table -> table, table -> count(database, table)));
    }

    private static boolean isFilled(JdbcClient database, String table, Map<String, String> refused) {
        try {
            if (count(database, table) == 0) {
                insert(database, table);
            }
            return true;
        } catch (DataAccessException later) {
            refused.put(table, String.valueOf(later.getMostSpecificCause().getMessage()));
            return false;
        }
    }

    private static List<String> tables(JdbcClient database) {
        return database.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
                        order by 1""").query(String.class).list();
    }

    private static long count(JdbcClient database, String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private record Column(String name, String type, boolean needed, Optional<String> refersTo) {}

    private static void insert(JdbcClient database, String table) {
        List<Column> columns = columns(database, table).stream()
                .filter(column -> column.needed() || WANTED.contains(column.name()))
                .toList();
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String values = columns.stream().map(column -> value(table, column)).collect(Collectors.joining(", "));
        database.sql("insert into " + table
                        + (columns.isEmpty() ? " default values" : " (" + names + ") values (" + values + ")"))
                .update();
    }

    private static List<Column> columns(JdbcClient database, String table) {
        return database.sql("""
                        select a.attname as name, format_type(a.atttypid, null) as type,
                               a.attnotnull and not a.atthasdef and a.attidentity = '' as needed,
                               (select format('(select %I from %s limit 1)', f.attname, c.confrelid::regclass)
                                from pg_constraint c
                                join pg_attribute f on f.attrelid = c.confrelid
                                     and f.attnum = c.confkey[array_position(c.conkey, a.attnum)]
                                where c.conrelid = a.attrelid and c.contype = 'f' and a.attnum = any (c.conkey)
                                limit 1) as refers_to
                        from pg_attribute a
                        where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped
                        order by a.attnum""")
                .param(table)
                .query((row, number) -> new Column(
                        row.getString("name"),
                        row.getString("type"),
                        row.getBoolean("needed"),
                        Optional.ofNullable(row.getString("refers_to"))))
                .list();
    }

    private static String value(String table, Column column) {
        if (column.refersTo().isPresent()) {
            return column.refersTo().get();
        }
        String known = VALUES.getOrDefault(table + "." + column.name(), VALUES.get(column.name()));
        return known != null ? known : ofType(column.type());
    }

    private static String ofType(String type) {
        return switch (type) {
            case "uuid" -> "gen_random_uuid()";
            case "timestamp with time zone" -> "now()";
            case "boolean" -> "false";
            case "bytea" -> "'\\x00'";
            case "jsonb", "json" -> "'{}'";
            case "text[]", "uuid[]" -> "'{}'";
            case "smallint", "integer", "bigint", "double precision", "numeric" -> "1";
            default -> "'x'";
        };
    }
}
