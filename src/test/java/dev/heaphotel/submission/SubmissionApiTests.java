package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.JudgeRequest;
import dev.heaphotel.judge.Judging;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.unit.Verdict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@HotelTest
class SubmissionApiTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Judging judging;

    private ManualJudge judge;
    private Client client;

    @BeforeEach
    void open() {
        judge = (ManualJudge) judging;
        client = Client.program(port);
    }

    /** One slot judges one after the other: when this one is done, so is everything the test left behind. */
    @AfterEach
    void drain() {
        judge.forget();
        Watcher.untilDone(client, client.submit("lru-cache", "class Last {}").header("Location"));
        judge.forget();
    }

    @Test
    void submissionIsAcceptedWithItsAddress() {
        Answer answer = client.submit("lru-cache", "class LRUCache {}");

        assertThat(answer.status()).isEqualTo(202);
        String id = answer.json().get("id").asString();
        assertThat(answer.header("Location")).isEqualTo("/api/submissions/" + id);
        assertThat(answer.json().get("state").asString()).isIn("QUEUED", "RUNNING", "DONE");
        // The database's session lives elsewhere: a forgotten zone would show as hours.
        assertThat(Instant.parse(client.get(answer.header("Location"))
                        .json()
                        .get("createdAt")
                        .asString()))
                .isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void doneSubmissionCarriesTheWholeJudgement() {
        judge.willSay(Verdict.LEAK);
        String location = client.submit("lru-cache", "class LRUCache {}").header("Location");

        JsonNode done = Watcher.untilDone(client, location);
        assertThat(done.get("state").asString()).isEqualTo("DONE");
        JsonNode got = client.get(location).json();
        assertThat(got).isEqualTo(done);
        assertThat(got.get("verdict").asString()).isEqualTo("LEAK");
        assertThat(got.get("jvm").asString()).isEqualTo("25.0.3");
        assertThat(got.at("/tests/passed").asInt()).isEqualTo(14);
        assertThat(got.get("growth").isArray()).isTrue();
        assertThat(got.at("/sandbox/layers/seccomp").asString()).isEqualTo("in force");
    }

    @Test
    void verdictIsNullUntilDone() {
        judge.holdBack();
        String location = client.submit("lru-cache", "class LRUCache {}").header("Location");
        judge.nextBegun();

        JsonNode running = client.get(location).json();
        assertThat(running.get("state").asString()).isEqualTo("RUNNING");
        assertThat(running.get("verdict").isNull()).isTrue();
        assertThat(running.has("tests")).isFalse();
    }

    @Test
    void judgeGetsSourceClaimAndDepth() {
        client.postJson(
                "/api/problems/lru-cache/submissions", "{\"source\":\"class A { /* Größe */ }\",\"claim\":\" O(k) \"}");

        JudgeRequest request = judge.nextBegun();
        assertThat(request.problem().slug()).isEqualTo("lru-cache");
        assertThat(request.source()).isEqualTo("class A { /* Größe */ }");
        assertThat(request.claim()).contains("O(k)");
        assertThat(request.depth()).isEqualTo(Depth.SUBMIT);
    }

    @Test
    void runIsJudgedLessDeeply() {
        Answer answer = client.postJson("/api/problems/lru-cache/runs", "{\"source\":\"class A {}\"}");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().get("kind").asString()).isEqualTo("RUN");
        assertThat(judge.nextBegun().depth()).isEqualTo(Depth.RUN);
    }

    @Test
    void emptyAndMissingSourcesAreJudged() {
        for (String body : List.of("{}", "{\"source\":null}", "{\"source\":\"\"}", "{\"source\":\"\",\"extra\":[1]}")) {
            assertThat(client.postJson("/api/problems/lru-cache/submissions", body)
                            .status())
                    .as(body)
                    .isEqualTo(202);
            assertThat(judge.nextBegun().source()).isEmpty();
        }
    }

    @Test
    void watcherHearsEveryStepAndTheEnd() {
        judge.holdBack();
        String location = client.submit("lru-cache", "class LRUCache {}").header("Location");
        judge.nextBegun();
        Watcher watcher = Watcher.of(client, location);

        assertThat(watcher.next("stage").data()).isEqualTo("{\"stage\":\"compile\"}");
        judge.letGo();
        assertThat(watcher.next("answered").data()).isEqualTo("{\"passed\":14,\"failed\":0,\"total\":14}");
        assertThat(watcher.next("done").data()).contains("\"verdict\":\"ACCEPTED\"");
        assertThat(watcher.ended()).isTrue();
    }

    @Test
    void lateListenerHearsItAllAgain() {
        String location = client.submit("lru-cache", "class LRUCache {}").header("Location");
        Watcher.untilDone(client, location);

        Watcher late = Watcher.of(client, location);
        assertThat(late.all()).extracting(Watcher.Event::name).containsExactly("stage", "answered", "done");
    }

    @Test
    void failedMachineryIsTriedAgainAndTheCandidateNeverHears() {
        judge.willFail();
        judge.willSay(Verdict.SYSTEM_ERROR);
        judge.willSay(Verdict.LEAK);

        String location = client.submit("lru-cache", "class LRUCache {}").header("Location");
        assertThat(Watcher.untilDone(client, location).get("verdict").asString())
                .isEqualTo("LEAK");
    }

    @Test
    void machineryThatFailsThreeTimesIsASystemErrorWithAReference() {
        judge.willFail();
        judge.willFail();
        judge.willFail();

        String location = client.submit("lru-cache", "class LRUCache {}").header("Location");
        JsonNode done = Watcher.untilDone(client, location);
        assertThat(done.get("verdict").asString()).isEqualTo("SYSTEM_ERROR");
        assertThat(location).contains(done.get("reference").asString());
    }

    @Test
    void catalogueIsListedAndTold() {
        JsonNode list = client.get("/api/problems").json();
        assertThat(list.valueStream().map(line -> line.get("slug").asString())).contains("lru-cache");

        JsonNode problem = client.get("/api/problems/lru-cache").json();
        assertThat(problem.get("entry").asString()).isEqualTo("LRUCache");
        assertThat(problem.get("starter").asString()).contains("class LRUCache");
        assertThat(problem.at("/axes/0/symbol").asString()).isEqualTo("n");
        assertThat(problem.at("/bounds/0/bound").asString()).startsWith("O(");
        assertThat(problem.at("/limits/heapBytes").asLong()).isPositive();
    }

    @Test
    void openApiDescribesEveryAddress() {
        JsonNode api = client.get("/v3/api-docs").json();
        assertThat(api.at("/info/title").asString()).isEqualTo("Heap Hotel");
        assertThat(api.at("/paths/~1api~1problems~1{slug}~1submissions/post/responses")
                        .propertyNames())
                .contains("202", "400", "404", "413", "429");
        JsonNode paths = api.get("paths");
        assertThat(paths.propertyNames())
                .contains(
                        "/api/problems",
                        "/api/problems/{slug}",
                        "/api/problems/{slug}/submissions",
                        "/api/problems/{slug}/runs",
                        "/api/submissions/{id}",
                        "/api/submissions/{id}/events");
    }
}
