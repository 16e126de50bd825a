package dev.heaphotel.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
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
    private final DatabaseFolder folder;
    private final FileChannel lock;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres server, DatabaseFolder folder, FileChannel lock) {
        this.server = server;
        this.folder = folder;
        this.lock = lock;
        this.password = folder.applicationSecret();
    }

    static EmbeddedDatabase start(DatabaseFolder folder) {
        FileChannel lock = folder.occupy();
        ServerLog log = ServerLog.fromNow(folder.log());
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(server(folder, log), folder, lock);
            database.admitApplication();
            folder.markCompleted();
            return database;
        } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError e) {
            throw ServerFailure.explain(e, log, folder);
        }
    }

    private static EmbeddedPostgres server(DatabaseFolder folder, ServerLog log) throws IOException {
        Thread watch = log.interruptWhenGivenUp(Thread.currentThread());
        try {
            return builder(folder).start();
        } finally {
            watch.interrupt();
            // The library returns as if all were well; the next connection says that it is not.
            Thread.interrupted();
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

    Path folder() {
        return folder.root();
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
    }
}
