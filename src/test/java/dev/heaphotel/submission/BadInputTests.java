package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever a program posts, it gets one problem that says what was expected and what was found. */
@HotelTest
class BadInputTests {

    private static final String SUBMISSIONS = "/api/problems/lru-cache/submissions";

    @LocalServerPort
    private int port;

    private Client client;

    @BeforeEach
    void open() {
        client = Client.program(port);
    }

    @Test
    void sourceOfExactly64KibibytesIsAccepted() {
        assertThat(client.submit("lru-cache", "x".repeat(64 * 1024)).status()).isEqualTo(202);
    }

    @Test
    void longerSourceIsRefusedWithBothLengths() {
        Answer answer = client.submit("lru-cache", "ä".repeat(32 * 1024) + "x");
        assertProblem(answer, 413, "65536", "65537");
    }

    @Test
    void bodyOverOneMebibyteIsRefusedUnread() {
        Answer answer = client.submit("lru-cache", "x".repeat(1 << 20));
        assertProblem(answer, 413, "1 MiB");
    }

    @Test
    void bodyOfUnknownLengthIsRefusedWhereItGrowsTooLong() {
        byte[] body = ("{\"source\":\"" + "x".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
        Answer answer = client.post(
                SUBMISSIONS, "application/json", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        assertProblem(answer, 413, "1 MiB");
    }

    @Test
    void nulIsRefusedWithItsLine() {
        assertProblem(client.submit("lru-cache", "class A {\n\0}"), 400, "NUL", "line 2");
    }

    @Test
    void halfASurrogatePairIsRefused() {
        assertProblem(client.postJson(SUBMISSIONS, "{\"source\":\"\\ud800\"}"), 400, "surrogate");
    }

    @Test
    void invalidUtf8IsRefused() {
        byte[] body = {'{', '"', 's', 'o', 'u', 'r', 'c', 'e', '"', ':', '"', (byte) 0xC3, '(', '"', '}'};
        assertProblem(client.post(SUBMISSIONS, "application/json", BodyPublishers.ofByteArray(body)), 400, "UTF-8");
    }

    @Test
    void malformedJsonIsRefusedWithLineAndColumn() {
        assertProblem(client.postJson(SUBMISSIONS, "{\n  \"source\": oops}"), 400, "line 2", "column");
        assertProblem(client.postJson(SUBMISSIONS, "{\"source\":"), 400, "line 1");
        assertProblem(client.postJson(SUBMISSIONS, ""), 400, "found nothing");
    }

    @Test
    void wrongTypesAreRefusedByName() {
        assertProblem(client.postJson(SUBMISSIONS, "{\"source\":5}"), 400, "source");
        assertProblem(client.postJson(SUBMISSIONS, "{\"source\":[\"a\"]}"), 400, "source");
        assertProblem(client.postJson(SUBMISSIONS, "{\"claim\":{}}"), 400, "claim");
        assertProblem(client.postJson(SUBMISSIONS, "[]"), 400, "body");
    }

    @Test
    void unknownProblemIsNamed() {
        assertProblem(client.submit("lru-cash", "class A {}"), 404, "lru-cash");
        assertProblem(client.get("/api/problems/lru-cash"), 404, "lru-cash");
    }

    @Test
    void unknownSubmissionIsNamed() {
        String nobody = UUID.randomUUID().toString();
        assertProblem(client.get("/api/submissions/" + nobody), 404, nobody);
        assertProblem(client.get("/api/submissions/" + nobody + "/events"), 404, nobody);
        assertProblem(client.get("/api/submissions/42"), 404, "42");
    }

    @Test
    void wrongContentTypeIs415() {
        assertProblem(client.post(SUBMISSIONS, "text/plain", BodyPublishers.ofString("class A {}")), 415);
    }

    @Test
    void wrongMethodIs405() {
        Answer answer = client.send("DELETE", SUBMISSIONS);
        assertProblem(answer, 405);
        assertThat(answer.header("Allow")).contains("POST");
    }

    @Test
    void strangeAddressIs400() {
        assertProblem(client.get("/api/problems/a;b"), 400);
    }

    @Test
    void unknownApiAddressIs404() {
        assertProblem(client.get("/api/nothing-here"), 404);
    }

    private static void assertProblem(Answer answer, int status, String... said) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("title").asString()).isNotBlank();
        String detail = answer.json().get("detail").asString();
        assertThat(said).allSatisfy(word -> assertThat(detail).contains(word));
    }
}
