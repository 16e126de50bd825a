package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import dev.heaphotel.judge.Judging;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.unit.Verdict;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HotelTest
class SubmissionPagesTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

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
    void verdictPageStandsByItself() {
        judge.willSay(Verdict.LEAK);
        String id = handIn("class LRUCache { /* <b>mine</b> */ }");

        Answer page = browser.get("/submissions/" + id);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("data-code=\"LEAK\"", "&lt;b&gt;mine&lt;/b&gt;", "href=\"/problems/lru-cache\"");
    }

    @Test
    void verdictsMarkupComesAloneForTheProblemPage() {
        String id = handIn("class LRUCache {}");

        String markup = browser.get("/submissions/" + id + "/verdict").body();

        assertThat(markup).contains("data-code=\"ACCEPTED\"").doesNotContain("<html", "<header class=\"bar\"");
    }

    @Test
    void pageOfAnUnfinishedSubmissionSaysSo() {
        judge.holdBack();
        String location = browser.submit("lru-cache", "class LRUCache {}").header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        judge.nextBegun();

        assertThat(browser.get("/submissions/" + id).body()).contains("Being weighed");
        assertThat(browser.get("/submissions/" + id + "/verdict").status()).isEqualTo(404);
        judge.letGo();
        Watcher.untilDone(browser, location);
    }

    @Test
    void codeIsHandedInWithoutScripts() {
        Matcher token = TOKEN.matcher(browser.get("/problems/lru-cache").body());
        assertThat(token.find()).isTrue();
        String form = "_csrf=" + encoded(token.group(1)) + "&source=" + encoded("class LRUCache {\r\n}") + "&claim=";

        Answer answer = browser.post(
                "/problems/lru-cache/submissions", "application/x-www-form-urlencoded", BodyPublishers.ofString(form));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/submissions/");
        assertThat(judge.nextBegun().source()).isEqualTo("class LRUCache {\n}");
    }

    @Test
    void unknownSubmissionIsAPlainPage() {
        Answer answer = browser.send(browser.request("/submissions/nobody")
                .header("Accept", "text/html")
                .GET());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Nothing at this address");
    }

    private String handIn(String source) {
        String location = browser.submit("lru-cache", source).header("Location");
        Watcher.untilDone(browser, location);
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
