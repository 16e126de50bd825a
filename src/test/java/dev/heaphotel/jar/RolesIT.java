package dev.heaphotel.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Server;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.submission.Watcher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Servers with pages and runners are processes of their own that know one another by their database alone. */
@Timeout(300)
class RolesIT {

    private static final Path LEAK = Jar.example("lru-cache", "leak", "ForgetsToEvict.java");

    private static Household house;
    private static Server one;
    private static Server other;
    private static Server runner;

    @BeforeAll
    static void open() {
        house = new Household();
        one = house.web();
        other = house.web();
        runner = house.runner();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theRunnersProgressAndVerdictStreamToTheServerWhereItWasHandedIn() throws Exception {
        String location = handIn(one);
        Watcher watcher = Watcher.of(one.client(), location);
        assertThat(watcher.next("stage").data()).contains("compile");
        assertThat(watcher.next("weighed").data()).contains("retained");
        assertThat(watcher.next("done").data()).contains("\"verdict\":\"LEAK\"", "LRUCache.guests");

        assertThat(verdict(other, location)).as("at the other server").isEqualTo("LEAK");
    }

    @Test
    void whoeverSignedInHereIsSignedInThere() {
        AccountBrowser here = AccountBrowser.ofSomebodyNew(one.port(), "ada@example.org");
        String session = here.client().cookie("SESSION");
        Client there = other.client();
        Client.Answer account = there.send(there.request("/account/export")
                .header("Cookie", "SESSION=" + session)
                .GET());
        assertThat(account.status()).isEqualTo(200);
        assertThat(account.json().at("/account/id").asString())
                .isEqualTo(here.person().toString());
    }

    @Test
    void aRunnerServesItsHealthAlone() {
        assertThat(runner.client().get("/").status()).isEqualTo(404);
        assertThat(runner.client().get("/api/problems").status()).isEqualTo(404);
        assertThat(runner.client().submit("lru-cache", "class LRUCache {}").status())
                .isEqualTo(404);
        assertThat(runner.client().get("/actuator/health").json().path("status").asString())
                .isEqualTo("UP");
    }

    @Test
    void aRunnerThatIsToldToStopEndsWhatItHasFirst() throws Exception {
        String location = handIn(one);
        Watcher watcher = Watcher.of(one.client(), location);
        watcher.next("weighed");
        runner.close();
        assertThat(watcher.next("done").data()).contains("\"verdict\":\"LEAK\"");
        assertThat(attempts(location)).as("attempts that failed or were lost").isZero();
        runner = house.runner();
    }

    @Test
    void theTicketOfAKilledRunnerIsJudgedByAnother() throws Exception {
        String location = handIn(other);
        Watcher watcher = Watcher.of(other.client(), location);
        watcher.next("weighed");
        runner.kill();
        runner = house.runner();
        assertThat(watcher.next("done").data()).contains("\"verdict\":\"LEAK\"");
    }

    @Test
    void theRunnersAccountMayTakeAndFinishTicketsAndNothingElse() throws SQLException {
        Map<String, String> rights = new TreeMap<>();
        try (Connection connection = house.connection();
                ResultSet rows = connection.createStatement().executeQuery("""
                        select c.relname, string_agg(distinct lower(a.privilege_type), ' ' order by lower(a.privilege_type))
                        from pg_class c, aclexplode(c.relacl) a
                        where a.grantee in (0, (select oid from pg_roles where rolname = 'heaphotel_runner'))
                          and c.relnamespace = 'public'::regnamespace
                        group by 1""")) {
            while (rows.next()) {
                rights.put(rows.getString(1), rows.getString(2));
            }
        }
        assertThat(rights)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "scheduled_tasks", "delete select update",
                        "judge_turn", "delete select update",
                        "judge_line", "select",
                        "judge_pause", "select",
                        "package_version", "select",
                        "shelf", "select",
                        "publication", "select",
                        "shelf_change", "select",
                        "judge_news", "insert"));
    }

    private static String handIn(Server server) throws Exception {
        Client.Answer accepted = server.client().submit("lru-cache", Files.readString(LEAK));
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
        return accepted.header("Location");
    }

    private static String verdict(Server server, String location) {
        JsonNode answer = server.client().get(location).json();
        return answer.path("verdict").asString();
    }

    private static long attempts(String location) throws SQLException {
        String id = location.substring(location.lastIndexOf('/') + 1);
        try (Connection connection = house.connection();
                ResultSet rows = connection.createStatement().executeQuery("""
                        select count(*) from scheduled_tasks where consecutive_failures > 0 and task_instance = '%s'""".formatted(id))) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
