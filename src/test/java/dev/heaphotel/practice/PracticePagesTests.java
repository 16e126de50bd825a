package dev.heaphotel.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.submission.Watcher;
import dev.heaphotel.unit.Verdict;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a visitor's own room looks like, and that nobody else can look into it. */
@HotelTest
class PracticePagesTests {

    private static final String SOLVED = "class=\"state solved\"";
    private static final String GIVEN_UP = "class=\"state given-up\"";
    private static final String EDITORIAL = "/problems/lru-cache/editorial";

    /** Of the editorial of lru-cache, and of nothing else. */
    private static final String SECRET = "The usual mistakes";

    @RegisterExtension
    final Stay stay = new Stay();

    @Test
    void whatWasAcceptedIsSolvedForWhoeverHandedItInAlone() {
        stay.judge().willSay(Verdict.LEAK);
        handIn("O(1)");
        assertThat(stay.browser().get("/").body())
                .contains("class=\"state tried\"", "Go on with")
                .doesNotContain(SOLVED);

        handIn("");

        assertThat(stay.browser().get("/").body()).contains(SOLVED);
        assertThat(stay.browser().get("/progress").body())
                .contains("1 of " + offered() + " problems solved", "<svg class=\"graph\"");
        assertThat(stay.another().get("/").body()).contains("Begin here").doesNotContain(SOLVED);
        assertThat(stay.another().get("/progress").body()).contains("Nothing to tell yet");
    }

    @Test
    void runsSolveNothing() {
        Watcher.untilDone(
                stay.browser(),
                stay.browser()
                        .postJson("/api/problems/lru-cache/runs", "{\"source\":\"class LRUCache {}\"}")
                        .header("Location"));

        assertThat(stay.browser().get("/").body())
                .contains("class=\"state tried\"")
                .doesNotContain(SOLVED);
        assertThat(stay.browser().get(EDITORIAL).body()).doesNotContain(SECRET);
    }

    @Test
    void hintsOpenOneByOneAndEachCountsOnce() {
        ask(1);
        ask(1);
        assertThat(stay.browser().get("/problems/lru-cache").body())
                .contains("1 of 4 opened")
                .doesNotContain("id=\"hint-2\"");

        ask(4);
        ask(0);
        assertThat(stay.browser().get("/problems/lru-cache").body()).contains("1 of 4 opened");

        ask(2);
        assertThat(stay.browser().get("/problems/lru-cache").body()).contains("2 of 4 opened", "id=\"hint-2\"");
        assertThat(stay.browser().get("/progress").body()).contains("<td>2 of 4</td>");
        assertThat(stay.another().get("/problems/lru-cache").body()).contains("4 hints");
    }

    @Test
    void nobodyOpensHintsOrGivesUpForAnother() {
        stay.browser().get("/problems/lru-cache");

        assertThat(stay.browser()
                        .post(
                                "/problems/lru-cache/hints",
                                "application/x-www-form-urlencoded",
                                BodyPublishers.ofString("hint=1"))
                        .status())
                .isEqualTo(403);
        assertThat(stay.browser()
                        .post(EDITORIAL, "application/x-www-form-urlencoded", BodyPublishers.ofString(""))
                        .status())
                .isEqualTo(403);
        assertThat(stay.browser().get("/problems/nowhere/editorial").status()).isEqualTo(404);
    }

    @Test
    void editorialIsClosedUntilOneGivesUpAndThatIsRememberedUntilOneSolves() {
        String closed = stay.browser().get(EDITORIAL).body();
        assertThat(closed).contains("Give up and read", "<bdi>LRU cache</bdi>").doesNotContain(SECRET);
        assertThat(stay.browser().get("/api/problems/lru-cache").body()).doesNotContain("sentinel", "10 million");

        assertThat(stay.browser().form(EDITORIAL, EDITORIAL, Map.of()).status()).isEqualTo(302);

        assertThat(stay.browser().get(EDITORIAL).body())
                .contains(SECRET, "Forgets to evict", "What an interviewer asks next");
        assertThat(stay.browser().get("/").body()).contains(GIVEN_UP);
        assertThat(stay.another().get(EDITORIAL).body()).doesNotContain(SECRET);
        untilWeighed();
        assertThat(stay.browser().get(EDITORIAL).body()).contains("Said by a test.");

        handIn("");
        assertThat(stay.browser().get("/").body()).contains(SOLVED).doesNotContain(GIVEN_UP);
    }

    @Test
    void editorialIsOpenToWhoeverSolvedIt() {
        handIn("");

        assertThat(stay.browser().get(EDITORIAL).body()).contains(SECRET);
        untilWeighed();
        assertThat(stay.browser().get("/").body()).doesNotContain(GIVEN_UP);
    }

    @Test
    void predictionsAreHeldAgainstWhatWasMeasured() {
        stay.judge().willSay(predicted(new Judgement.ClaimRow("O(1)", false, "No.", "too-low", "O(k) in capacity")));
        String first = handIn("O(1)");
        stay.judge().willSay(predicted(new Judgement.ClaimRow("<b>k</b>", true, "Yes.", "right", "O(k) in capacity")));
        handIn("<b>k</b>");

        String page = stay.browser().get("/progress").body();

        assertThat(page)
                .contains(
                        "1 of 2 predictions were right", "class=\"leaning too-low\">too low", "class=\"leaning right\"")
                .contains("O(k) in capacity", "href=\"/submissions/" + first, "&lt;b&gt;k&lt;/b&gt;")
                .doesNotContain("<b>k");
        assertThat(stay.another().get("/progress").body()).doesNotContain("O(k) in capacity");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "O(k)                     | true  | Read as O(k): does not grow with requests n; grows in step with"
                        + " capacity k.",
                "O(n log n · k² + √k)     | true  | Read as O(n·k² log n):",
                "O(2ⁿ · k)                | true  | Read as O(2ⁿ·k):",
                "O(n√n + 2^k)             | true  | Read as O(n√n + 2^k):",
                "O(x)                     | false | Not understood: expected a sum of growth classes in n, k",
                "<script>                 | false | Not understood:"
            })
    void claimsAreReadBeforeTheyAreHandedIn(String said, boolean understood, String words) {
        Answer answer = stay.browser().get("/api/problems/lru-cache/claim?said=" + encoded(said));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("understood").asBoolean()).isEqualTo(understood);
        assertThat(answer.json().get("words").asString()).startsWith(words);
    }

    @Test
    void registerIsFilteredWithoutScripts() {
        assertThat(stay.browser().get("/?topic=search").body())
                .containsPattern("<tr class=\"entry\" hidden=\"hidden\"[^>]*data-topic=\"caches\"")
                .doesNotContainPattern("<tr class=\"entry\" hidden=\"hidden\"[^>]*data-topic=\"search\"")
                .doesNotContain("<span data-shown>" + offered() + "</span>");
        assertThat(stay.browser().get("/?q=" + encoded("no such thing")).body()).contains("Nothing matches");
    }

    private int offered() {
        return stay.bean(Catalogue.class).problems().size();
    }

    private String handIn(String claim) {
        String body = "{\"source\":\"class LRUCache {}\",\"claim\":\"" + claim + "\"}";
        String location = stay.browser()
                .postJson("/api/problems/lru-cache/submissions", body)
                .header("Location");
        Watcher.untilDone(stay.browser(), location);
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void ask(int hint) {
        Answer answer = stay.browser()
                .form("/problems/lru-cache", "/problems/lru-cache/hints", Map.of("hint", Integer.toString(hint)));
        assertThat(answer.status()).isEqualTo(302);
    }

    /** The queue judges the planted mistakes one after another; asking is what takes the time. */
    private void untilWeighed() {
        for (int asked = 0; asked < 2000; asked++) {
            if (!stay.browser().get(EDITORIAL).body().contains("Being weighed")) {
                return;
            }
        }
        throw new AssertionError("The mistakes are still being weighed.");
    }

    private static Judgement predicted(Judgement.ClaimRow claim) {
        Judgement plain = ManualJudge.judgement(Verdict.ACCEPTED);
        return new Judgement(
                plain.problem(),
                plain.verdict(),
                plain.jvm(),
                plain.tests(),
                plain.growth(),
                plain.findings(),
                plain.projection(),
                claim,
                plain.diagnostics(),
                plain.refusals(),
                plain.failure(),
                plain.output(),
                plain.seed(),
                plain.sandbox(),
                plain.timeline(),
                plain.lines(),
                plain.instances(),
                plain.space(),
                plain.headline(),
                plain.next(),
                plain.heapBytes(),
                plain.reference(),
                plain.reproduce());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
