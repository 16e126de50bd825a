package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.HotelTest;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.account.Role;
import dev.heaphotel.submission.Watcher;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What everybody sees while a control program is misjudged, and afterwards. */
@HotelTest
@Import(MeasurementWatchTests.Told.class)
class MeasurementWatchTests {

    private static final AtomicReference<Optional<String>> MISJUDGED = new AtomicReference<>(Optional.empty());

    private static final AtomicReference<Runnable> TESTED = new AtomicReference<>(() -> {});

    /** A self-test that says what the test wants. */
    @TestConfiguration
    static class Told {

        @Bean
        @Primary
        MeasurementTest toldTest() {
            return () -> {
                TESTED.get().run();
                return MISJUDGED.get();
            };
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private MeasurementWatch watch;

    @Autowired
    private Judging judging;

    @Autowired
    private JdbcClient database;

    private Client client;

    @BeforeEach
    void open() {
        client = Client.program(port);
        ((ManualJudge) judging).forget();
    }

    @AfterEach
    void pass() {
        MISJUDGED.set(Optional.empty());
        TESTED.set(() -> {});
        watch.look();
    }

    @Test
    void misjudgedControlTurnsHealthRedAndNamesTheControl() {
        MISJUDGED.set(Optional.of("The test failed: of the program that keeps every element, retained was O(1)."));
        watch.look();

        assertThat(client.get("/actuator/health").status()).isEqualTo(503);
        Client.Answer measurement = client.get("/actuator/health/judging");
        assertThat(measurement.status()).isEqualTo(503);
        assertThat(measurement.body()).contains("DOWN", "keeps every element");
    }

    @Test
    void passedTestIsGreen() {
        watch.look();

        assertThat(client.get("/actuator/health").status()).isEqualTo(200);
        assertThat(client.get("/actuator/health/judging").body()).contains("UP", "testedAt");
    }

    @Test
    void testedAgainWhenAnAdministratorAsks() throws InterruptedException {
        AccountBrowser admin = AccountBrowser.of(Role.ADMIN, port, database);
        Matcher server = Pattern.compile("name=\"server\" value=\"([^\"]+)\"")
                .matcher(admin.get("/admin/status").body());
        assertThat(server.find()).isTrue();
        CountDownLatch tested = new CountDownLatch(1);
        TESTED.set(tested::countDown);

        admin.form("/admin/status/self-test", Map.of("server", server.group(1)));

        assertThat(tested.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void acceptedSubmissionsWaitAreToldWhyAndAreJudgedWhenTheTestPasses() {
        MISJUDGED.set(Optional.of("The test failed: stack was O(1)."));
        watch.look();

        Client.Answer taken = client.submit("lru-cache", "class LRUCache {}");
        assertThat(taken.status()).isEqualTo(202);
        String location = taken.header("Location");
        var waiting = client.get(location).json();
        assertThat(waiting.get("state").asString()).isEqualTo("QUEUED");
        assertThat(waiting.get("paused").asString()).contains("Judging is paused", "Nothing is lost", "stack was O(1)");
        String page = client.get("/submissions/" + location.substring(location.lastIndexOf('/') + 1))
                .body();
        assertThat(page).contains("Judging is paused", "Nothing is lost");

        MISJUDGED.set(Optional.empty());
        watch.look();

        Watcher.untilDone(client, location);
        var done = client.get(location).json();
        assertThat(done.get("verdict").asString()).isEqualTo("ACCEPTED");
        assertThat(done.has("paused")).isFalse();
    }
}
