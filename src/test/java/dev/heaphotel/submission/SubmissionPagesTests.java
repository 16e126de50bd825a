package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import dev.heaphotel.unit.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HotelTest
class SubmissionPagesTests {

    @RegisterExtension
    final Stay stay = new Stay();

    @Test
    void verdictPageStandsByItself() {
        stay.judge().willSay(Verdict.LEAK);
        String id = handIn("class LRUCache { /* <b>mine</b> */ }");

        Answer page = stay.browser().get("/submissions/" + id);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("data-code=\"LEAK\"", "&lt;b&gt;mine&lt;/b&gt;", "href=\"/problems/lru-cache\"");
    }

    @Test
    void verdictsMarkupComesAloneForTheProblemPage() {
        String id = handIn("class LRUCache {}");

        String markup = stay.browser().get("/submissions/" + id + "/verdict").body();

        assertThat(markup).contains("data-code=\"ACCEPTED\"").doesNotContain("<html", "<header class=\"bar\"");
    }

    @Test
    void pageOfAnUnfinishedSubmissionSaysSo() {
        stay.judge().holdBack();
        String location =
                stay.browser().submit("lru-cache", "class LRUCache {}").header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        stay.judge().nextBegun();

        assertThat(stay.browser().get("/submissions/" + id).body()).contains("Being weighed");
        assertThat(stay.browser().get("/submissions/" + id + "/verdict").status())
                .isEqualTo(404);
        stay.judge().letGo();
        Watcher.untilDone(stay.browser(), location);
    }

    @Test
    void codeIsHandedInWithoutScripts() {
        Answer answer = stay.browser()
                .form(
                        "/problems/lru-cache",
                        "/problems/lru-cache/submissions",
                        Map.of("source", "class LRUCache {\r\n}", "claim", ""));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/submissions/");
        assertThat(stay.judge().nextBegun().source()).isEqualTo("class LRUCache {\n}");
    }

    @Test
    void tooLongACodeComesBackToBeShortened() {
        String code = "x".repeat(64 * 1024 + 1);

        Answer refused =
                stay.browser().form("/problems/lru-cache", "/problems/lru-cache/submissions", Map.of("source", code));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body()).contains("65536", "65537", code);
    }

    @Test
    void aWholeFileOfFiveMegabytesIsRefusedWithASentence() {
        Answer refused = stay.browser()
                .form(
                        "/problems/lru-cache",
                        "/problems/lru-cache/submissions",
                        Map.of("source", "x".repeat(5_000_000)));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body()).contains("Too long", "still in your browser");
    }

    @Test
    void hintsTakenStandBesideTheVerdictForItsAuthorAlone() {
        String without = handIn("class LRUCache {}");
        stay.browser().form("/problems/lru-cache", "/problems/lru-cache/hints", Map.of("hint", "1"));
        String with = handIn("class LRUCache { int a; }");

        assertThat(stay.browser().get("/submissions/" + without).body()).contains("without a hint");
        assertThat(stay.browser().get("/submissions/" + with).body()).contains("with 1 of 4 hints");
        assertThat(stay.another().get("/submissions/" + with).body()).doesNotContain("a hint", "of 4 hints");
    }

    @Test
    void unknownSubmissionIsAPlainPage() {
        Answer answer = stay.browser()
                .send(stay.browser()
                        .request("/submissions/nobody")
                        .header("Accept", "text/html")
                        .GET());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Nothing at this address");
    }

    private String handIn(String source) {
        return stay.handIn(stay.browser(), "lru-cache", source);
    }
}
