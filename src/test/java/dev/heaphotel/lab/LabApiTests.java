package dev.heaphotel.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lab over real HTTP, with real boxes. */
@HotelTest
class LabApiTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final String COPIES = "class Solution { int[] copy(int[] nums) { return nums.clone(); } }";

    @LocalServerPort
    private int port;

    private Client client;

    @BeforeEach
    void open() {
        client = Client.program(port);
    }

    @Test
    void readingNamesTheMethodsAndAGeneratorForEachParameter() {
        JsonNode method = read("""
                class LRUCache {
                    LRUCache(int capacity) {}
                    public void put(int key, int value) {}
                    private void helper(String s) {}
                }
                """).get("methods").get(0);
        assertThat(method.get("signature").asString()).isEqualTo("LRUCache.put(int, int)");
        assertThat(method.get("constructor").get(0).get("usual").asString()).isEqualTo("10");
        assertThat(method.get("parameters").get(0).get("usual").asString()).isEqualTo("i");
        assertThat(method.get("calls").asString()).isEqualTo("n");
    }

    @Test
    void readingWhatDoesNotCompileNamesTheLine() {
        JsonNode shortfall = read("class Solution {\n int f( { }\n}").get("shortfall");
        assertThat(shortfall.get("title").asString()).isEqualTo("It does not compile");
        assertThat(shortfall.get("details").get(0).asString()).startsWith("line 2: ");
    }

    @Test
    void aMeasurementIsTakenAndLaterDone() {
        JsonNode done = measured(Map.of("source", COPIES, "sizes", List.of(16, 24, 32, 64, 96, 128, 256, 512, 1024)));
        assertThat(done.get("report").get("method").asString()).isEqualTo("Solution.copy(int[])");
        assertThat(done.get("report")
                        .get("lifetimes")
                        .get("output")
                        .get("measured")
                        .asString())
                .isEqualTo("O(n)");
        assertThat(done.get("report").get("conventions")).hasSize(3);
        assertThat(done.get("weighed")).hasSize(9);
    }

    @Test
    void anUnknownGeneratorIsAShortfallThatSaysWhatWasExpected() {
        JsonNode done = measured(Map.of("source", COPIES, "arguments", Map.of("nums", "cats(n)")));
        assertThat(done.get("report")).isNull();
        assertThat(done.get("shortfall").get("details").get(0).asString()).contains("ints(n)", "cats(n)");
    }

    @Test
    void aSourceOver64KibibytesIsRefused() {
        Answer answer = post("/api/lab/measurements", Map.of("source", "x".repeat(64 * 1024 + 1)));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
    }

    @Test
    void aSizeBelowOneIsRefusedWithWhatWasFound() {
        Answer answer = post("/api/lab/measurements", Map.of("source", COPIES, "sizes", List.of(0)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asString()).contains("found 0");
    }

    @Test
    void anUnknownMeasurementIsNotFound() {
        assertThat(client.get("/api/lab/measurements/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(client.get("/api/lab/measurements/elsewhere").status()).isEqualTo(404);
        assertThat(client.get("/lab/measurements/elsewhere").status()).isEqualTo(404);
    }

    @Test
    void withoutScriptsReadFillsTheFormAndMeasureLeadsToAPageOfItsOwn() {
        Client browser = Client.browser(port);
        String page = browser.get("/lab").body();
        String form = "_csrf=" + encoded(token(page)) + "&source=" + encoded(COPIES);
        String filled = post(browser, "/lab", form).body();
        assertThat(filled).contains("name=\"arg.nums\"", "value=\"ints(n)\"", "Solution.copy(int[])");
        Answer sent = post(browser, "/lab/measurements", form + "&arg.nums=ints(n)&sizes=16,32,64,128");
        assertThat(sent.status()).isEqualTo(302);
        String address = java.net.URI.create(sent.header("Location")).getPath();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(browser.get(address).body()).contains("What counts is a matter of convention"));
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        Answer answer = post(Client.browser(port), "/lab/measurements", "source=" + encoded(COPIES));
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void whatIsPastedStaysText() {
        Client browser = Client.browser(port);
        String hostile = "class A { int f(int n) { return \"</textarea><script>alert(1)</script>\"; } }";
        String form = "_csrf=" + encoded(token(browser.get("/lab").body())) + "&source=" + encoded(hostile) + "&arg.n="
                + encoded("\"><script>alert(2)</script>");
        assertThat(post(browser, "/lab", form).body())
                .contains("does not compile")
                .doesNotContain("<script>alert");
    }

    private JsonNode read(String source) {
        Answer answer = post("/api/lab/read", Map.of("source", source));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode measured(Map<String, Object> order) {
        Answer taken = post("/api/lab/measurements", order);
        assertThat(taken.status()).as(taken.body()).isEqualTo(202);
        String location = taken.header("Location");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> client.get(location).json().get("state").asString().equals("DONE"));
        return client.get(location).json();
    }

    private Answer post(String path, Map<String, Object> body) {
        return client.postJson(path, JsonMapper.shared().writeValueAsString(body));
    }

    private static Answer post(Client browser, String path, String form) {
        return browser.post(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
    }

    private static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
