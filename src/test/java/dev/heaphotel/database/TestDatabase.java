package dev.heaphotel.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * A real PostgreSQL, one server for the whole test JVM, one database for each application context: two contexts never take
 * each other's tickets. Its sessions live in a zone that is not UTC, so that a forgotten zone shows.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of("spring.datasource.url", fresh(), "spring.datasource.username", "postgres")));
    }

    /** The JDBC address of a database of its own. */
    public static String fresh() {
        String name = "test_" + COUNT.incrementAndGet();
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + name
                + "?options=-c%20TimeZone=Asia/Kolkata";
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            File home = new File("target/test-postgresql").getAbsoluteFile();
            home.mkdirs();
            Redirect log = Redirect.appendTo(new File(home, "server.log"));
            try {
                return EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(new File(home, "program"))
                        .setDataDirectory(
                                new File(home, "data-" + ProcessHandle.current().pid()))
                        .setServerConfig("unix_socket_directories", "")
                        .setErrorRedirector(log)
                        .setOutputRedirector(log)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
