package dev.heaphotel.practice.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.judge.Judging;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Drill;
import dev.heaphotel.submission.Watcher;
import dev.heaphotel.unit.Verdict;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A drill from its graph to its fix, and what nobody sees before or of another. */
@HotelTest
class DrillPagesTests {

    private static final String HERE = "/drills/lru-cache-never-over-capacity";
    private static final String FILLS = Weighed.FILLS;
    private static final String HOLDER = Weighed.HOLDER;

    @LocalServerPort
    private int port;

    @Autowired
    private Judging judging;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcClient database;

    private ManualJudge judge;
    private AccountBrowser browser;
    private Drill drill;

    @BeforeEach
    void open() {
        judge = (ManualJudge) judging;
        browser = AccountBrowser.open(port);
        database.sql("delete from package_example_result").update();
        drill = Weighed.all(catalogue, judge);
    }

    @AfterEach
    void drain() {
        judge.forget();
    }

    @Test
    void graphComesFirstCodeSecondAndTheAnswerOnlyWhenItIsFound() {
        assertThat(browser.get(HERE).body())
                .contains("Being weighed", drill.symptom())
                .doesNotContain("<svg class=\"graph");
        Weighed.await(browser.client(), HERE);

        String graph = browser.get(HERE).body();
        assertThat(graph)
                .contains("<svg class=\"graph", "Which of the four memories is it?")
                .doesNotContain(FILLS, HOLDER, "retained memory along", "allowed O(1)", Leaks.SECRET);
        browser.form(HERE + "/guess", Map.of("memory", "peak", "growth", "O(n)"));
        browser.form(HERE + "/guess", Map.of("memory", "retained", "growth", "O(n)"));
        assertThat(browser.get(HERE).body())
                .contains("Not right.", "O(n), peak", "It is retained memory")
                .doesNotContain(FILLS);

        browser.form(HERE + "/code", Map.of());
        String code = browser.get(HERE).body();
        assertThat(code).contains(FILLS, "type=\"radio\"", "value=\"" + HOLDER + "\"");
        assertUntold(code);

        assertThat(answer(Leaks.line(drill, FILLS), "LRUCache.capacity"))
                .contains("Not yet: ", "is right: there it goes in", "It is one int");
        assertThat(answer(Leaks.line(drill, "nodes = "), HOLDER)).contains("Yes, nodes holds it", "only declares it");
        assertThat(answer(Leaks.line(drill, "nodes.get"), HOLDER)).contains("has to do with it");
        String nudged = answer(Leaks.line(drill, "unlink(last)"), "LRUCache.evict.last");
        assertThat(nudged).contains("It is a local of evict", "4 answers so far.");
        assertUntold(nudged);

        assertThat(answer(Leaks.line(drill, FILLS), HOLDER))
                .contains(
                        "Found: ",
                        "Right, at answer 5.",
                        Leaks.SECRET,
                        drill.example().remark(),
                        "here it goes in");
        assertThat(browser.get("/drills").body()).contains("class=\"state found\">found", "at answer 5");
    }

    /** What whoever looks at the page's source could read. */
    private void assertUntold(String page) {
        assertThat(page)
                .doesNotContain(
                        Leaks.SECRET,
                        "Let go of it.",
                        "here it goes in",
                        "class=\"filled",
                        "EvictsFromList",
                        "the map keeps it");
    }

    @Test
    void nobodySeesHowFarAnotherIs() {
        find();
        AccountBrowser other = AccountBrowser.open(port);

        assertThat(other.get(HERE).body()).contains("not begun").doesNotContain(FILLS, Leaks.SECRET);
        assertThat(other.get("/drills").body()).doesNotContain("class=\"state found\"");
        assertThat(other.get("/api/drills").body()).doesNotContain("\"state\":\"found\"");
        assertThat(other.get("/api" + HERE + "/program").status()).isEqualTo(403);
        assertThat(browser.get("/api" + HERE + "/program").json().get("source").asString())
                .isEqualTo(drill.source());
        other.form(HERE + "/reveal", Map.of());
        other.form(HERE + "/mend", Map.of());
        other.form(HERE + "/answer", Map.of("line", "" + Leaks.line(drill, FILLS), "holder", HOLDER));
        assertThat(other.get(HERE).body()).contains("not begun").doesNotContain(Leaks.SECRET);
    }

    @Test
    void whoeverIsShownTheAnswerHasNotFoundIt() {
        Weighed.await(browser.client(), HERE);
        browser.form(HERE + "/code", Map.of());

        browser.form(HERE + "/reveal", Map.of());

        assertThat(browser.get(HERE).body()).contains("This is the answer.", Leaks.SECRET);
        answer(Leaks.line(drill, FILLS), HOLDER);
        assertThat(browser.get("/api/drills").body())
                .contains("\"state\":\"shown\"")
                .doesNotContain("\"state\":\"found\"");
    }

    @Test
    void onlyWhatIsMadeFromItAndAcceptedInFullFixesIt() {
        String mended = drill.source().replace("last.live = false;", "nodes.values().remove(last);");
        hand("submissions", mended);
        find();
        Answer desk = browser.form(HERE + "/mend", Map.of());
        assertThat(desk.header("Location")).endsWith("/problems/lru-cache?drill=" + drill.slug());
        assertThat(browser.get("/problems/lru-cache").body()).contains("On this desk is the program", drill.title());

        hand("runs", mended);
        hand("submissions", "class LRUCache { int another; }");
        judge.willSay(Verdict.LEAK);
        hand("submissions", mended + "// not yet");
        assertThat(browser.get("/api/drills").body()).doesNotContain("fixed");

        String accepted = hand("submissions", mended);

        assertThat(browser.get(HERE).body()).contains("Fixed: ", "href=\"/submissions/" + accepted + "\"");
        assertThat(browser.get("/drills").body()).contains("class=\"state solved\">fixed");
        assertThat(browser.get("/problems/lru-cache").body()).doesNotContain("On this desk is the program");
    }

    @Test
    void whatWasDoneComesAlongAtSignUpAndGoesWithTheAccount() {
        find();
        browser.signUp("Ada", "drill." + UUID.randomUUID() + "@example.org", "/");

        assertThat(browser.get("/api/drills").body()).contains("\"state\":\"found\"");
        JsonNode mine = browser.get("/account/export").json();
        assertThat(mine.at("/drills/0/drill").asString()).isEqualTo(drill.slug());
        assertThat(mine.at("/drills").toString()).contains("FOUND");
        long before = rows();
        browser.form("/account/delete", Map.of("password", AccountBrowser.PASSWORD, "confirmation", "delete"));
        assertThat(rows()).isEqualTo(before - 2);
    }

    @Test
    void whatIsNoAnswerIsAskedForAgainAndCountsForNothing() {
        Weighed.await(browser.client(), HERE);
        browser.form(HERE + "/code", Map.of());
        for (Map<String, String> nothing : List.of(
                Map.<String, String>of(),
                Map.of("line", "1e9", "holder", HOLDER),
                Map.of("line", "99999", "holder", HOLDER),
                Map.of("line", "3", "holder", "<b>\0"),
                Map.of("line", "-1", "holder", "x".repeat(70_000)))) {
            assertThat(browser.form(HERE + "/answer", nothing).header("Location"))
                    .endsWith("?missing#answer");
        }
        assertThat(browser.get(HERE + "?missing").body())
                .contains("Choose a line and what holds the memory.")
                .doesNotContain("so far", "<b>");
        assertThat(browser.get("/drills/nowhere").status()).isEqualTo(404);
        assertThat(browser.get("/api/drills/nowhere/program").status()).isEqualTo(404);
        assertThat(browser.client()
                        .post(HERE + "/reveal", "application/x-www-form-urlencoded", BodyPublishers.ofString(""))
                        .status())
                .isEqualTo(403);
    }

    private void find() {
        Weighed.find(browser.client(), drill);
    }

    /** The page after it. */
    private String answer(int line, String holder) {
        browser.form(HERE + "/answer", Map.of("line", Integer.toString(line), "holder", holder));
        return browser.get(HERE).body();
    }

    private String hand(String kind, String source) {
        String body = JsonMapper.shared().writeValueAsString(Map.of("source", source));
        Answer taken = browser.client()
                .send(browser.client()
                        .request("/api/problems/lru-cache/" + kind)
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", browser.client().cookie("XSRF-TOKEN"))
                        .POST(BodyPublishers.ofString(body)));
        String location = taken.header("Location");
        Watcher.untilDone(browser.client(), location);
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private long rows() {
        return database.sql("select count(*) from drill_step").query(Long.class).single();
    }
}
