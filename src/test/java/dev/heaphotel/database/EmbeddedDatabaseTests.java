package dev.heaphotel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.heaphotel.web.StartupFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/** Starts real servers, in a folder with a space, and kills one. */
@Tag("slow")
class EmbeddedDatabaseTests {

    private final Path root = Path.of(
                    "target", "embedded database " + ProcessHandle.current().pid())
            .toAbsolutePath();

    private final DatabaseFolder folder = new DatabaseFolder(root);

    @BeforeEach
    @AfterEach
    void clear() throws IOException {
        FileSystemUtils.deleteRecursively(root);
    }

    @Test
    void dataSurvivesARestartAndTheDeathOfTheApplication() throws Exception {
        Process application = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Guest.class.getName(),
                        root.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(application.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.lines().anyMatch(Guest.WRITTEN::equals)).isTrue();
        }
        application.destroyForcibly().waitFor();
        assertThat(Orphan.find(folder.data())).isPresent();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(value(database, "select count(*) from written")).isEqualTo("1");
            assertThat(value(database, "show fsync")).isEqualTo("on");
            assertThat(value(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(value(database, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> value(database, "copy written from program 'id'"));
            refusesAWrongPassword(database);
            refusesASecondApplication();
        }
        assertThat(Orphan.find(folder.data())).isEmpty();
        hidesItsSecrets();
    }

    private static void refusesAWrongPassword(EmbeddedDatabase database) {
        String url = database.connection().getJdbcUrl();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(url, "heaphotel", "wrong"));
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(url, "postgres", ""));
    }

    private void refusesASecondApplication() {
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> EmbeddedDatabase.start(folder))
                .withMessageContaining("in use by another Heap Hotel");
    }

    private void hidesItsSecrets() throws IOException {
        Path home = root.resolve("postgresql");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
        for (String secret : new String[] {"superuser.password", "application.password"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(secret))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void dataOfAnotherVersionIsRefused() throws IOException {
        pretend("17");
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> EmbeddedDatabase.start(folder))
                .withMessageContaining("of PostgreSQL 18, but is of version 17");
    }

    @Test
    void missingFilesAreNoticedBeforeTheServerStarts() throws IOException {
        pretend("18");
        Files.delete(folder.data().resolve("global/pg_control"));
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> EmbeddedDatabase.start(folder))
                .withMessageContaining("files are missing");
    }

    /** Well before the minute that a slow start may take. */
    @Test
    @Timeout(30)
    void damagedDataIsReportedInTheServersOwnWords() throws IOException {
        pretend("18");
        Files.writeString(folder.data().resolve("postgresql.conf"), "no_such_setting = 1\n");
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> EmbeddedDatabase.start(folder))
                .withMessageContaining("contains errors");
    }

    private void pretend(String version) throws IOException {
        Path data = folder.data();
        Files.createDirectories(data.resolve("global"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        Files.writeString(data.resolve("PG_VERSION"), version + "\n");
        Files.writeString(data.resolve("global/pg_control"), "");
        Files.writeString(data.resolve("heaphotel-completed"), "");
    }

    private static String value(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = connect(database.connection());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(JdbcConnectionDetails details) throws SQLException {
        return DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    /** An application that writes a row and then waits to be killed. */
    static final class Guest {

        static final String WRITTEN = "written";

        public static void main(String[] arguments) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.start(new DatabaseFolder(Path.of(arguments[0])));
            try (Connection connection = connect(database.connection());
                    Statement statement = connection.createStatement()) {
                statement.execute("create table written as select 1 as row");
            }
            System.out.println(WRITTEN);
            System.in.read();
        }
    }
}
