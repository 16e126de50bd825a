package dev.heaphotel.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.HotelTest;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.account.Role;
import dev.heaphotel.judge.Judging;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.submission.Watcher;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the switches of the status page do, and what whoever waits is told. */
@HotelTest
class QueueSwitchesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Judging judging;

    @Autowired
    private JdbcClient database;

    private ManualJudge judge;
    private AccountBrowser admin;
    private Client client;

    @BeforeEach
    void come() {
        judge = (ManualJudge) judging;
        judge.forget();
        client = Client.program(port);
        admin = AccountBrowser.of(Role.ADMIN, port, database);
    }

    @AfterEach
    void goOn() {
        press("resume", Map.of());
        press("take-up", Map.of("server", ThisServer.name()));
        judge.forget();
    }

    @Test
    void whilePausedNothingIsTakenUpWhoeverWaitsIsToldWhyAndThenAllIsJudged() {
        assertThat(press("pause", Map.of("why", "A new <disk> comes."))).endsWith("?done=paused");
        assertThat(press("pause", Map.of("why", "Another reason."))).endsWith("?done=paused");

        String location = client.submit("lru-cache", "class Paused {}").header("Location");
        assertThat(client.get(location).json().get("paused").asString())
                .contains("They say: A new <disk> comes.", "Nothing is lost");
        assertThat(client.get(location.replace("/api", "")).body()).contains("A new &lt;disk&gt; comes.");
        assertThat(admin.get("/admin/status").body())
                .contains("Resume judging", "A new &lt;disk&gt; comes.", "1 waiting", "The oldest waits for")
                .doesNotContain("Another reason.");
        assertThat(admin.get("/api/admin/queue").json().get("paused").asBoolean())
                .isTrue();
        assertThat(admin.get("/admin").body()).contains("Judging is paused");
        assertThat(client.get(location).json().get("state").asString()).isEqualTo("QUEUED");

        assertThat(press("resume", Map.of())).endsWith("?done=resumed");
        Watcher.untilDone(client, location);
        assertThat(client.get(location).json().get("verdict").asString()).isEqualTo("ACCEPTED");
        assertThat(logged("judge")).containsSubsequence("judging paused: A new <disk> comes.", "judging resumed: ");
    }

    @Test
    void aDrainedServerFinishesWhatItHasAndTakesNoMore() {
        judge.holdBack();
        String first = client.submit("lru-cache", "class Begun {}").header("Location");
        judge.nextBegun();

        assertThat(press("drain", Map.of("server", "another, process 1"))).endsWith("?done=elsewhere");
        assertThat(admin.get("/admin/status").body()).contains("Drain this server", "1 being judged");
        assertThat(press("drain", Map.of("server", ThisServer.name()))).endsWith("?done=drained");
        String second = client.submit("lru-cache", "class Waits {}").header("Location");
        judge.letGo();
        Watcher.untilDone(client, first);
        assertThat(client.get(second).json().get("state").asString()).isEqualTo("QUEUED");
        assertThat(client.get(second).json().get("paused").asString()).contains("being emptied");

        press("take-up", Map.of("server", ThisServer.name()));
        Watcher.untilDone(client, second);
        assertThat(logged("server " + ThisServer.name()))
                .containsSubsequence("server drained: ", "server takes up again: ");
    }

    @Test
    void whatOurMachineryFailedAtIsJudgedAgainAtTheSameAddress() {
        List<String> failed = List.of(failed("class One {}"), failed("class Two {}"), failed("class Three {}"));
        String one = id(failed.get(0));
        assertThat(admin.get("/admin/status").body()).contains(one.substring(0, 8), "Queue all of them again");

        assertThat(press("retry", Map.of("ticket", one))).endsWith("?done=retried");
        Watcher.untilDone(client, failed.get(0));
        assertThat(verdict(failed.get(0))).isEqualTo("ACCEPTED");
        assertThat(verdict(failed.get(1))).isEqualTo("SYSTEM_ERROR");
        assertThat(press("retry", Map.of("ticket", one)))
                .as("what is judged stays")
                .endsWith("?done=nothing");
        assertThat(press("retry", Map.of("ticket", UUID.randomUUID().toString())))
                .endsWith("?done=nothing");

        assertThat(press("retry-all", Map.of())).endsWith("?done=retried");
        failed.forEach(location -> Watcher.untilDone(client, location));
        assertThat(failed).allSatisfy(location -> assertThat(verdict(location)).isEqualTo("ACCEPTED"));
        assertThat(logged("submission " + one)).containsExactly("system error retried: ");
    }

    /** As if every attempt had failed. */
    private String failed(String source) {
        String location = client.submit("lru-cache", source).header("Location");
        Watcher.untilDone(client, location);
        database.sql("""
            update submission set verdict = 'SYSTEM_ERROR', result = replace(result, 'ACCEPTED', 'SYSTEM_ERROR')
            where id = ?::uuid\
            """).param(id(location)).update();
        return location;
    }

    private String verdict(String location) {
        return client.get(location).json().get("verdict").asString();
    }

    private String press(String button, Map<String, String> fields) {
        return admin.form("/admin/status/" + button, fields).header("Location");
    }

    private List<String> logged(String about) {
        return database.sql("select what || ': ' || detail from audit_entry where about = ? order by id")
                .param(about)
                .query(String.class)
                .list();
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
