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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who may run a submission into the wall, how often, and what is seen of it. */
@HotelTest
class WallTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Judging judging;

    private ManualJudge judge;
    private Client owner;

    @BeforeEach
    void open() {
        judge = (ManualJudge) judging;
        owner = Client.browser(port);
    }

    /** One slot does one after the other: when this one is done, so is everything the test left behind. */
    @AfterEach
    void drain() {
        judge.forget();
        Watcher.untilDone(owner, owner.submit("lru-cache", "class Last {}").header("Location"));
        judge.forget();
    }

    @Test
    void ownerRunsItOnceAndSeesPredictedAgainstActual() {
        String leak = leak();
        assertThat(owner.get(page(leak)).body()).contains("Run it into the wall</button>", "heap is full at");

        Answer asked = owner.postJson(leak + "/wall", "{}");
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.header("Location")).isEqualTo(leak + "/wall");
        Watcher watcher = Watcher.of(owner, leak + "/wall");
        assertThat(watcher.nextJson("step").get("full").asBoolean()).isTrue();
        JsonNode done = watcher.nextJson("done");
        assertThat(done.get("state").asString()).isEqualTo("DONE");
        assertThat(done.get("outcome").asString()).isEqualTo("HEAP_FULL");
        assertThat(done.get("full").asLong()).isEqualTo(4_096);
        assertThat(done.at("/aim/predicted").asLong()).isEqualTo((64L << 20) / 88);
        assertThat(owner.get(leak + "/wall").json()).isEqualTo(done);

        int before = judge.walls();
        assertThat(owner.postJson(leak + "/wall", "{}").json().get("state").asString())
                .isEqualTo("DONE");
        assertThat(judge.walls()).isEqualTo(before);
        assertThat(owner.get(page(leak)).body())
                .contains("20.5 % sooner", "heap full", "actual 4\u202f096")
                .doesNotContain("Run it into the wall</button>");
    }

    @Test
    void strangersMayLookButNotRun() {
        String leak = leak();
        Client stranger = Client.browser(port);

        assertThat(stranger.postJson(leak + "/wall", "{}").status()).isEqualTo(404);
        assertThat(Client.program(port)
                        .postJson(leak + "/wall", "{}")
                        .json()
                        .get("title")
                        .asString())
                .isEqualTo("No such submission");
        assertThat(stranger.get(leak + "/wall").status()).isEqualTo(404);
        assertThat(stranger.get(page(leak)).body()).doesNotContain("Run it into the wall");
    }

    @Test
    void failedRunMayBeRepeated() {
        String leak = leak();
        judge.nextWallFails();
        owner.postJson(leak + "/wall", "{}");
        assertThat(Watcher.untilDone(owner, leak + "/wall").get("state").asString())
                .isEqualTo("FAILED");
        assertThat(owner.get(page(leak)).body()).contains("our fault", "Run it into the wall</button>");

        assertThat(owner.postJson(leak + "/wall", "{}").status()).isEqualTo(202);
        assertThat(Watcher.untilDone(owner, leak + "/wall").get("state").asString())
                .isEqualTo("DONE");
    }

    @Test
    void whatWasNotWeighedCannotBeRun() {
        judge.willSay(Verdict.WRONG_ANSWER);
        String wrong = done("class Wrong {}");

        Answer refused = owner.postJson(wrong + "/wall", "{}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(owner.get(page(wrong)).body()).doesNotContain("Run it into the wall");
        assertThat(owner.postJson("/api/submissions/nobody/wall", "{}").status())
                .isEqualTo(404);
    }

    @Test
    void itIsRunWithoutScriptsToo() {
        String leak = leak();
        Matcher token = TOKEN.matcher(owner.get(page(leak)).body());
        assertThat(token.find()).isTrue();
        judge.holdBack();

        Answer answer = owner.post(
                page(leak) + "/wall",
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString("_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(page(leak) + "#wall");
        Watcher.of(owner, leak + "/wall").next("step");
        assertThat(owner.get(page(leak)).body()).contains("Running, at growing sizes.", "Look again");
        judge.letGo();
        Watcher.untilDone(owner, leak + "/wall");
        assertThat(owner.get(page(leak)).body()).contains("The one size tried");
    }

    @Test
    void onlySoManyOfOneOwnersAreRunAtOnce() {
        List<String> leaks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            leaks.add(leak());
        }
        judge.holdBack();
        leaks.subList(0, 5)
                .forEach(leak -> assertThat(owner.postJson(leak + "/wall", "{}").status())
                        .isEqualTo(202));

        Answer refused = owner.postJson(leaks.get(5) + "/wall", "{}");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(owner.get(leaks.get(5) + "/wall").status()).isEqualTo(404);
    }

    private String leak() {
        judge.willSay(ManualJudge.weighed(Verdict.LEAK));
        return done("class Leak {}");
    }

    private String done(String source) {
        String location = owner.submit("lru-cache", source).header("Location");
        Watcher.untilDone(owner, location);
        return location;
    }

    private static String page(String location) {
        return location.substring("/api".length());
    }
}
