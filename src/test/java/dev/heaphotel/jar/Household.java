package dev.heaphotel.jar;

import dev.heaphotel.Server;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One PostgreSQL, and any number of processes of the jar that share it, each in its role. */
final class Household implements AutoCloseable {

    /** What a runner's own account has no right to is refused to it by PostgreSQL. */
    static final String RUNNER = "heaphotel_runner";

    private static final String RUNNER_PASSWORD = "only-for-tests'%";

    private final Path folder = Jar.emptyFolder("household");
    private final int port = Server.freePort();
    private final Relay line = new Relay(port);
    private final List<Server> servers = new ArrayList<>();
    private EmbeddedPostgres postgres;

    Household() {
        postgres = start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role heaphotel login createrole");
            statement.execute("create database heaphotel owner heaphotel");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private EmbeddedPostgres start() {
        Redirect log = Redirect.appendTo(folder.resolve("postgresql.log").toFile());
        try {
            return EmbeddedPostgres.builder()
                    .setPort(port)
                    .setOverrideWorkingDirectory(folder.resolve("program").toFile())
                    .setDataDirectory(folder.resolve("data").toFile())
                    .setCleanDataDirectory(false)
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "150")
                    .setErrorRedirector(log)
                    .setOutputRedirector(log)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every connection is cut, and for a moment there is no database. */
    void restartDatabase() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        postgres = start();
    }

    /** Serves pages, and judges nothing. */
    Server web() {
        return server("web", port, "heaphotel", "");
    }

    /** Judges, and has no pages. */
    Server runner() {
        return server("runner", port, RUNNER, RUNNER_PASSWORD);
    }

    /** The same, which reaches the database through {@link #line} alone. */
    Server runnerBehindALine() {
        return server("runner", line.port(), RUNNER, RUNNER_PASSWORD);
    }

    Relay line() {
        return line;
    }

    private Server server(String role, int database, String account, String password) {
        Map<String, String> environment = new HashMap<>();
        environment.put("HEAPHOTEL_ROLE", role);
        environment.put("HEAPHOTEL_RUNNER_PASSWORD", role.equals("web") ? RUNNER_PASSWORD : "");
        environment.put("HEAPHOTEL_JUDGING_SELFTESTEVERY", "0s");
        environment.put("SPRING_DATASOURCE_URL", address(database));
        environment.put("SPRING_DATASOURCE_USERNAME", account);
        environment.put("SPRING_DATASOURCE_PASSWORD", password);
        Server server = Server.fromJar(Server.freePort(), environment);
        servers.add(server);
        return server.ready();
    }

    private static String address(int port) {
        return "jdbc:postgresql://localhost:" + port + "/heaphotel";
    }

    /** A connection with the rights of the application. */
    Connection connection() throws SQLException {
        return DriverManager.getConnection(address(port), "heaphotel", "");
    }

    @Override
    public void close() {
        servers.forEach(Server::kill);
        line.close();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
