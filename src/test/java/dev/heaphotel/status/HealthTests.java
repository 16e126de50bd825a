package dev.heaphotel.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.WatchedHotelTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever starts and stops servers is told, without an account. */
@WatchedHotelTest
class HealthTests {

    private static final String LIVENESS = "/actuator/health/liveness";
    private static final String READINESS = "/actuator/health/readiness";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    @Value("${spring.datasource.url}")
    private String address;

    private Client client;

    @BeforeEach
    void come() {
        client = Client.program(port);
    }

    @Test
    void aServerThatServesIsLiveAndReady() {
        assertThat(client.get(LIVENESS).json().path("status").asString()).isEqualTo("UP");
        Answer ready = client.get(READINESS);
        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.body()).as("details are nobody's business").doesNotContain("PostgreSQL");
    }

    @Test
    void pagesAreServedThoughJudgingIsPaused() {
        database.sql("insert into judge_pause (since, why) values (now(), '')").update();
        try {
            assertThat(client.get(READINESS).status()).isEqualTo(200);
        } finally {
            database.sql("delete from judge_pause").update();
        }
    }

    @Test
    @Timeout(60)
    void withoutTheDatabaseItIsLiveAndNotReady() throws SQLException {
        shut(true);
        try {
            assertThat(client.get(READINESS).status()).isEqualTo(503);
            assertThat(client.get(LIVENESS).status()).isEqualTo(200);
            Answer figures =
                    client.send(client.request("/actuator/prometheus").header("Authorization", "Bearer open sesame"));
            assertThat(figures.body()).contains("heaphotel_boxes_wanted").doesNotContain("heaphotel_queue_waiting");
        } finally {
            shut(false);
            awaitReady();
        }
    }

    @Test
    void whileItShutsDownItIsNotReady() {
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        try {
            assertThat(client.get(READINESS).status()).isEqualTo(503);
            assertThat(client.get(LIVENESS).status()).isEqualTo(200);
        } finally {
            AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
        }
        assertThat(client.get(READINESS).status()).isEqualTo(200);
    }

    /** Each question waits for a connection, a second at most. */
    private void awaitReady() {
        while (client.get(READINESS).status() != 200) {
            // It asks the database anew.
        }
    }

    /** Ends every connection to this test's database, and lets nobody open another. */
    private void shut(boolean closed) throws SQLException {
        String name = address.replaceFirst(".*/([^/?]+)[?].*", "$1");
        String beside = address.replaceFirst("/[^/?]+[?]", "/postgres?");
        try (Connection connection = DriverManager.getConnection(beside, "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute("alter database " + name + " with allow_connections " + !closed);
            if (closed) {
                statement.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
            }
        }
    }
}
