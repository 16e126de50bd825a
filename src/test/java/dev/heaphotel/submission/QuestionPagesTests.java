package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import dev.heaphotel.judge.Judging;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.judge.question.Measured;
import dev.heaphotel.judge.question.Question;
import dev.heaphotel.judge.question.Sought;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HotelTest
class QuestionPagesTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final List<Question> ASKED = Measured.LEAK_IN_A_MAP.questions();

    @LocalServerPort
    private int port;

    @Autowired
    private Judging judging;

    @Autowired
    private JdbcClient database;

    private Client browser;
    private String id;

    @BeforeEach
    void handIn() {
        browser = Client.browser(port);
        String location = browser.submit("lru-cache", "class LRUCache { /* <b>mine</b> */ }")
                .header("Location");
        Watcher.untilDone(browser, location);
        id = location.substring(location.lastIndexOf('/') + 1);
        database.sql("update submission set result = ? where id = ?")
                .params(Measured.LEAK_IN_A_MAP.json(), UUID.fromString(id))
                .update();
    }

    @Test
    void askedOneByOneGradedAtOnceAndScored() {
        assertThat(browser.get("/submissions/" + id).body())
                .contains("Explain it", "Answer " + ASKED.size() + " questions");
        assertThat(browser.get(page("")).header("Location")).endsWith("/questions/1");
        answer(1, "38");
        assertThat(browser.get(page("/1")).body())
                .contains("Right.", "<title>Right: question 1 of", "LRUCache.nodes leads to it", "href=\"#L38\"");

        for (int n = 2; n <= ASKED.size(); n++) {
            assertThat(browser.get(page("")).header("Location")).endsWith("/questions/" + n);
            answer(n, n == 2 ? wrong(n) : right(n));
        }

        String end = browser.get(page("")).body();
        assertThat(end).contains(ASKED.size() - 1 + " of " + ASKED.size() + " right", "Not right.", "question 2 again");
        assertThat(browser.get("/submissions/" + id).body())
                .contains(ASKED.size() - 1 + " of " + ASKED.size() + " right");
        answer(2, right(2));
        assertThat(browser.get(page("")).body()).contains(ASKED.size() + " of " + ASKED.size() + " right");
        post(page("/again"), token(page("")), "");
        assertThat(browser.get(page("")).header("Location")).endsWith("/questions/1");
    }

    @Test
    void nothingOnThePageAnswersTheQuestionBeforeItIsAnswered() {
        for (int n = 1; n <= ASKED.size(); n++) {
            String page = browser.get(page("/" + n)).body();
            String elsewhere = page.replaceAll("(?s)<fieldset.*?</fieldset>", "");
            assertThat(page)
                    .contains("name=\"answer\"")
                    .doesNotContain("LRUCache.nodes", "class=\"filled", "line 37", "line 38");
            assertThat(elsewhere).doesNotContain(escaped(ASKED.get(n - 1).model()));
        }
        answer(1, "38");
        assertThat(browser.get(page("/1?again")).body())
                .contains("name=\"answer\"")
                .doesNotContain("LRUCache.nodes");
    }

    @Test
    void whatCannotBeReadIsAskedForAgainAndKeptOnThePage() {
        Answer refused = post(page("/1"), token(page("/1")), "<script>alert(1)</script>");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Expected the number of a line", "value=\"&lt;script&gt;alert(1)&lt;/script&gt;\"")
                .doesNotContain("<script>alert");
        assertThat(browser.get(page("")).header("Location")).endsWith("/questions/1");
    }

    @Test
    void somebodyElsesQuestionsAreUnknown() {
        Client stranger = Client.browser(port);
        String token = token(stranger, "/problems/lru-cache");

        for (String path : List.of(page(""), page("/1"), "/api" + page(""))) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(post(stranger, page("/1"), token, "38").status()).isEqualTo(404);
        assertThat(post(stranger, page("/again"), token, "").status()).isEqualTo(404);
        assertThat(Client.program(port)
                        .postJson("/api" + page("/1/answers"), "{\"answer\":\"38\"}")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/submissions/" + id).body()).doesNotContain("Explain it");
        assertThat(browser.get(page("/99")).status()).isEqualTo(404);
    }

    @Test
    void programsAnswerThroughTheApi() {
        Answer series = browser.get("/api" + page(""));
        assertThat(series.json().get("size").asInt()).isEqualTo(ASKED.size());
        assertThat(series.json().get("questions").get(0).get("answerBy").asString())
                .isEqualTo("line");
        assertThat(series.json().get("questions"))
                .allMatch(each -> each.get("result").isNull());
        assertThat(series.body()).doesNotContain("LRUCache.nodes leads");

        Answer graded = browser.postJson("/api" + page("/1/answers"), "{\"answer\":\"line 17\"}");
        assertThat(graded.status()).isEqualTo(200);
        assertThat(graded.json().get("result").get("right").asBoolean()).isFalse();
        assertThat(graded.json().get("result").get("model").asString()).contains("line 38");

        Answer unread = browser.postJson("/api" + page("/1/answers"), "{\"answer\":\"somewhere\"}");
        assertThat(unread.status()).isEqualTo(422);
        assertThat(unread.header("Content-Type")).startsWith("application/problem+json");
        assertThat(browser.postJson("/api" + page("/77/answers"), "{\"answer\":\"a\"}")
                        .status())
                .isEqualTo(404);
        assertThat(browser.postJson("/api" + page("/1/answers"), "[]").status()).isEqualTo(400);
    }

    @Test
    void nothingIsAskedBeforeTheVerdict() {
        ((ManualJudge) judging).holdBack();
        String location = browser.submit("lru-cache", "class LRUCache {}").header("Location");

        assertThat(browser.get(location + "/questions").status()).isEqualTo(409);
        assertThat(browser.get(location.replace("/api", "") + "/questions").header("Location"))
                .doesNotEndWith("questions");
        ((ManualJudge) judging).letGo();
        ((ManualJudge) judging).forget();
        Watcher.untilDone(browser, location);
        assertThat(browser.get(location.replace("/api", "") + "/questions").body())
                .contains("Nothing is asked");
    }

    private String page(String rest) {
        return "/submissions/" + id + "/questions" + rest;
    }

    private void answer(int n, String text) {
        Answer answer = post(page("/" + n), token(page("/" + n + "?again")), text);
        assertThat(answer.status()).as("question " + n).isEqualTo(302);
    }

    private static String right(int n) {
        Sought sought = ASKED.get(n - 1).sought();
        if (sought instanceof Sought.OneOf one) {
            return Sought.OneOf.letter(one.right());
        }
        return sought instanceof Sought.Amount amount
                ? amount.bytes() / 1e6 + " MB"
                : Double.toString(((Sought.Count) sought).number() / 1e6) + " million";
    }

    private static String wrong(int n) {
        Sought.OneOf one = (Sought.OneOf) ASKED.get(n - 1).sought();
        return Sought.OneOf.letter((one.right() + 1) % one.choices().size());
    }

    private Answer post(String path, String token, String text) {
        return post(browser, path, token, text);
    }

    private static Answer post(Client client, String path, String token, String text) {
        String form = "_csrf=" + encoded(token) + "&answer=" + encoded(text);
        return client.post(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
    }

    private String token(String path) {
        return token(browser, path);
    }

    private static String token(Client client, String path) {
        Matcher token = TOKEN.matcher(client.get(path).body());
        assertThat(token.find()).as(path).isTrue();
        return token.group(1);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
