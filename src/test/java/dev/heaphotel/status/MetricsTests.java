package dev.heaphotel.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.WatchedHotelTest;
import dev.heaphotel.judge.Judging;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.submission.Watcher;
import dev.heaphotel.unit.Verdict;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a scraper reads, and what whoever has no token does not. */
@WatchedHotelTest
class MetricsTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Judging judging;

    private ManualJudge judge;
    private Client client;

    @BeforeEach
    void come() {
        judge = (ManualJudge) judging;
        judge.forget();
        client = Client.program(port);
    }

    @AfterEach
    void go() {
        judge.forget();
    }

    @Test
    void whatWaitsAndWhatIsJudgedIsCounted() {
        judge.holdBack();
        String first = client.submit("lru-cache", "class Begun {}").header("Location");
        judge.nextBegun();
        String second = client.submit("lru-cache", "class Waits {}").header("Location");

        String figures = scrape();
        assertThat(value(figures, "heaphotel_queue_judging")).isEqualTo(1);
        assertThat(value(figures, "heaphotel_queue_waiting")).isEqualTo(1);
        assertThat(value(figures, "heaphotel_queue_oldest_seconds")).isNotNegative();

        judge.letGo();
        Watcher.untilDone(client, first);
        Watcher.untilDone(client, second);
    }

    @Test
    void verdictsAreCountedByKindAndTimedByStage() {
        String leaks = "heaphotel_verdicts_total{depth=\"submit\",verdict=\"LEAK\"}";
        String stages = "heaphotel_judge_stage_seconds_count{stage=\"compile\"}";
        String wholes = "heaphotel_judge_seconds_count{depth=\"submit\"}";
        String before = scrape();

        judge.willSay(Verdict.LEAK);
        Watcher.untilDone(client, client.submit("lru-cache", "class Leaks {}").header("Location"));
        Watcher.untilDone(client, client.submit("lru-cache", "class Next {}").header("Location"));

        String after = scrape();
        assertThat(value(after, leaks) - value(before, leaks)).isEqualTo(1);
        assertThat(value(after, stages)).isGreaterThan(value(before, stages));
        assertThat(value(after, wholes)).isGreaterThan(value(before, wholes));
        assertThat(after).contains("heaphotel_judge_seconds_bucket{depth=\"submit\",le=\"2.5\"}");
    }

    @Test
    void theMachineIsTold() {
        String figures = scrape();
        assertThat(value(figures, "heaphotel_boxes_wanted")).isPositive();
        assertThat(value(figures, "heaphotel_boxes_waiting")).isNotNegative();
        assertThat(value(figures, "heaphotel_self_test")).as("none has run").isEqualTo(-1);
        assertThat(figures).containsPattern("heaphotel_layer\\{layer=\"seccomp\",state=\"[a-z ]+\"} 1");
        assertThat(figures).contains("jvm_memory_used_bytes", "http_server_requests_seconds_count", "hikaricp");
    }

    @Test
    void whoeverHasNoTokenFindsNothing() {
        Answer nowhere = client.get("/actuator/nowhere");
        for (String wrong : new String[] {"Bearer open", "Bearer ", "Basic open sesame", "open sesame", ""}) {
            Answer refused = bring(wrong);
            assertThat(refused.status()).as(wrong).isEqualTo(404);
            assertThat(refused.header("Content-Type")).isEqualTo(nowhere.header("Content-Type"));
            assertThat(refused.body()).doesNotContain("heaphotel_");
        }
        assertThat(client.get("/actuator/prometheus").status()).isEqualTo(404);
    }

    private String scrape() {
        Answer answer = bring("Bearer open sesame");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/plain").contains("version=0.0.4");
        return answer.body();
    }

    private Answer bring(String authorization) {
        return client.send(client.request("/actuator/prometheus").header("Authorization", authorization));
    }

    /** Zero for what has not been counted yet. */
    private static double value(String figures, String name) {
        Matcher line =
                Pattern.compile("(?m)^" + Pattern.quote(name) + " (\\S+)$").matcher(figures);
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }
}
