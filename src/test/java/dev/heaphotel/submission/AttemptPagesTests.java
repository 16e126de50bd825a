package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import dev.heaphotel.unit.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One's attempts are one's own: listed, compared and put back by nobody else. */
@HotelTest
class AttemptPagesTests {

    private static final String LIST = "/problems/lru-cache/attempts";

    @RegisterExtension
    final Stay stay = new Stay();

    @Test
    void emptyListSaysWhatWillBeThere() {
        assertThat(stay.browser().get(LIST).body()).contains("Every run and submission will be kept here");
    }

    @Test
    void attemptsAreListedNewestFirstWithTheirVerdicts() {
        stay.judge().willSay(Verdict.LEAK);
        String first = stay.handIn(stay.browser(), "lru-cache", "class LRUCache { int a; }");
        String second = stay.handIn(stay.browser(), "lru-cache", "class LRUCache { int b; }");

        String page = stay.browser().get(LIST).body();

        assertThat(page).containsSubsequence(second, "Accepted", first, "Leak");
        assertThat(page).contains("restore=" + second);
    }

    @Test
    void othersSeeNoneOfIt() {
        String mine = stay.handIn(stay.browser(), "lru-cache", "class LRUCache { int a; }");
        String mineToo = stay.handIn(stay.browser(), "lru-cache", "class LRUCache { int b; }");
        Client other = stay.another();
        String theirs = stay.handIn(other, "lru-cache", "class LRUCache { int c; }");

        assertThat(other.get(LIST).body()).contains(theirs).doesNotContain(mine, mineToo);
        assertThat(other.get(compare(mine, mineToo)).status()).isEqualTo(404);
        assertThat(other.get(compare(mine, theirs)).status()).isEqualTo(404);
        assertThat(other.get(compare(theirs, mine)).status()).isEqualTo(404);
        assertThat(other.get("/api/problems/lru-cache/attempts/" + mine).status())
                .isEqualTo(404);
        assertThat(Client.program(stay.port()).get(compare(mine, mineToo)).status())
                .isEqualTo(404);
        assertThat(stay.browser().get(compare(mine, mineToo)).status()).isEqualTo(200);
    }

    @Test
    void comparisonShowsScriptInTheCodeAsText() {
        stay.judge().willSay(Verdict.LEAK);
        String before = stay.handIn(stay.browser(), "lru-cache", "class LRUCache {\n    int a;\n}\n");
        String after = stay.handIn(
                stay.browser(), "lru-cache", "class LRUCache {\n    // </code><script>alert(1)</script>\n}\n");

        String lines = stay.browser().get(compare(before, after)).body();
        String beside =
                stay.browser().get(compare(before, after) + "&layout=beside").body();

        assertThat(lines).contains("Leak became Accepted.", "1 line added, 1 line removed.", "int a;");
        assertThat(lines).contains("&lt;/code&gt;&lt;script&gt;alert(1)").doesNotContain("<script>alert");
        assertThat(beside).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    @Test
    void attemptsAtTwoProblemsAreNotCompared() {
        String one = stay.handIn(stay.browser(), "lru-cache", "class LRUCache {}");
        String other = stay.handIn(stay.browser(), "listener-registry", "class Solution {}");

        assertThat(stay.browser().get(compare(one, other)).status()).isEqualTo(404);
        assertThat(stay.browser().get(compare(one, "42")).status()).isEqualTo(404);
    }

    @Test
    void boxesOfTheListLeadToTheComparisonOlderFirst() {
        String older = stay.handIn(stay.browser(), "lru-cache", "class LRUCache { int a; }");
        String newer = stay.handIn(stay.browser(), "lru-cache", "class LRUCache { int b; }");
        String chosen = "/attempts/compare?problem=lru-cache";

        Answer two = stay.browser().get(chosen + "&of=" + newer + "&of=" + older);
        Answer one = stay.browser().get(chosen + "&of=" + newer);

        assertThat(two.header("Location")).endsWith(compare(older, newer));
        assertThat(one.header("Location")).endsWith(LIST + "?chosen=1");
        assertThat(stay.browser().get(LIST + "?chosen=1").body()).contains("Expected two attempts, found 1.");
        assertThat(stay.browser()
                        .get("/attempts/compare?problem=//evil.example&of=" + newer)
                        .status())
                .isEqualTo(404);
    }

    private static String compare(String a, String b) {
        return "/attempts/compare?a=" + a + "&b=" + b;
    }
}
