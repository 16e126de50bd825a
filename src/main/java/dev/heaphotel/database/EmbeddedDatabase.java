package dev.heaphotel.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A running PostgreSQL of our own, with one database and one plain role for the application. */
final class EmbeddedDatabase implements AutoCloseable {

    /** Name of the application's role and of its database. */
    private static final String APPLICATION = "heaphotel";

    /** Recovery after a power cut may take a while; two busy cores need 10 s for an ordinary start. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    static EmbeddedDatabase start(DatabaseFolder folder) {
        folder.prepare();
        try {
            EmbeddedPostgres server = builder(folder).start();
            EmbeddedDatabase database = new EmbeddedDatabase(server, folder.applicationSecret());
            database.admitApplication();
            folder.markCompleted();
            return database;
        } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError e) {
            throw ServerFailure.explain(e, folder);
        }
    }

    private static EmbeddedPostgres.Builder builder(DatabaseFolder folder) {
        String superuserSecret = folder.superuserSecret();
        Redirect log = Redirect.appendTo(folder.log().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.data())
                .setOverrideWorkingDirectory(folder.program().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setDataDirectoryCustomizer(data -> Orphan.end(data.toPath()))
                .setPGStartupWait(PATIENCE)
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                // initdb takes these beside the locale; the later -A wins over the library's "trust".
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.superuserPassword().toString())
                .setConnectConfig("password", superuserSecret)
                // The library is made for tests and switches both off: ours must survive a power cut.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60");
    }

    /** The superuser can run programs as this account (COPY PROGRAM), so the application works as a plain role instead. */
    private void admitApplication() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            boolean known = exists(statement, "select 1 from pg_roles where rolname = '" + APPLICATION + "'");
            statement.execute(
                    (known ? "alter" : "create") + " role " + APPLICATION + " login password '" + password + "'");
            if (!exists(statement, "select 1 from pg_database where datname = '" + APPLICATION + "'")) {
                statement.execute("create database " + APPLICATION + " owner " + APPLICATION);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    JdbcConnectionDetails connection() {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return "jdbc:postgresql://localhost:" + server.getPort() + "/" + APPLICATION;
            }

            @Override
            public String getUsername() {
                return APPLICATION;
            }

            @Override
            public String getPassword() {
                return password;
            }
        };
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
