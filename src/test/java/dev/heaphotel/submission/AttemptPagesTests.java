package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import dev.heaphotel.judge.Judging;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.unit.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One's attempts are one's own: listed, compared and put back by nobody else. */
@HotelTest
class AttemptPagesTests {

    private static final String LIST = "/problems/lru-cache/attempts";

    @LocalServerPort
    private int port;

    @Autowired
    private Judging judging;

    private ManualJudge judge;
    private Client browser;

    @BeforeEach
    void open() {
        judge = (ManualJudge) judging;
        browser = Client.browser(port);
    }

    @AfterEach
    void drain() {
        judge.forget();
    }

    @Test
    void emptyListSaysWhatWillBeThere() {
        assertThat(browser.get(LIST).body()).contains("Every run and submission will be kept here");
    }

    @Test
    void attemptsAreListedNewestFirstWithTheirVerdicts() {
        judge.willSay(Verdict.LEAK);
        String first = handIn(browser, "lru-cache", "class LRUCache { int a; }");
        String second = handIn(browser, "lru-cache", "class LRUCache { int b; }");

        String page = browser.get(LIST).body();

        assertThat(page).containsSubsequence(second, "Accepted", first, "Leak");
        assertThat(page).contains("restore=" + second);
    }

    @Test
    void othersSeeNoneOfIt() {
        String mine = handIn(browser, "lru-cache", "class LRUCache { int a; }");
        String mineToo = handIn(browser, "lru-cache", "class LRUCache { int b; }");
        Client other = Client.browser(port);
        String theirs = handIn(other, "lru-cache", "class LRUCache { int c; }");

        assertThat(other.get(LIST).body()).contains(theirs).doesNotContain(mine, mineToo);
        assertThat(other.get(compare(mine, mineToo)).status()).isEqualTo(404);
        assertThat(other.get(compare(mine, theirs)).status()).isEqualTo(404);
        assertThat(other.get(compare(theirs, mine)).status()).isEqualTo(404);
        assertThat(other.get("/api/problems/lru-cache/attempts/" + mine).status())
                .isEqualTo(404);
        assertThat(Client.program(port).get(compare(mine, mineToo)).status()).isEqualTo(404);
        assertThat(browser.get(compare(mine, mineToo)).status()).isEqualTo(200);
    }

    @Test
    void comparisonShowsScriptInTheCodeAsText() {
        judge.willSay(Verdict.LEAK);
        String before = handIn(browser, "lru-cache", "class LRUCache {\n    int a;\n}\n");
        String after = handIn(browser, "lru-cache", "class LRUCache {\n    // </code><script>alert(1)</script>\n}\n");

        String lines = browser.get(compare(before, after)).body();
        String beside = browser.get(compare(before, after) + "&layout=beside").body();

        assertThat(lines).contains("Leak became Accepted.", "1 line added, 1 line removed.", "int a;");
        assertThat(lines).contains("&lt;/code&gt;&lt;script&gt;alert(1)").doesNotContain("<script>alert");
        assertThat(beside).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    @Test
    void attemptsAtTwoProblemsAreNotCompared() {
        String one = handIn(browser, "lru-cache", "class LRUCache {}");
        String other = handIn(browser, "listener-registry", "class Solution {}");

        assertThat(browser.get(compare(one, other)).status()).isEqualTo(404);
        assertThat(browser.get(compare(one, "42")).status()).isEqualTo(404);
    }

    @Test
    void boxesOfTheListLeadToTheComparisonOlderFirst() {
        String older = handIn(browser, "lru-cache", "class LRUCache { int a; }");
        String newer = handIn(browser, "lru-cache", "class LRUCache { int b; }");
        String chosen = "/attempts/compare?problem=lru-cache";

        Answer two = browser.get(chosen + "&of=" + newer + "&of=" + older);
        Answer one = browser.get(chosen + "&of=" + newer);

        assertThat(two.header("Location")).endsWith(compare(older, newer));
        assertThat(one.header("Location")).endsWith(LIST + "?chosen=1");
        assertThat(browser.get(LIST + "?chosen=1").body()).contains("Expected two attempts, found 1.");
        assertThat(browser.get("/attempts/compare?problem=//evil.example&of=" + newer)
                        .status())
                .isEqualTo(404);
    }

    private static String compare(String a, String b) {
        return "/attempts/compare?a=" + a + "&b=" + b;
    }

    private static String handIn(Client client, String slug, String source) {
        String location = client.submit(slug, source).header("Location");
        Watcher.untilDone(client, location);
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
