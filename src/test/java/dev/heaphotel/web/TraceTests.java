package dev.heaphotel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.WatchedHotelTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** By which name a request is found again, by whoever sent it and in the log. */
@WatchedHotelTest
@ExtendWith(OutputCaptureExtension.class)
class TraceTests {

    private static final String GIVEN = "4bf92f3577b34da6a3ce929d0e0e4736";

    @LocalServerPort
    private int port;

    private Client client;

    @BeforeEach
    void come() {
        client = Client.program(port);
    }

    @Test
    void everyRequestHasANameOfItsOwn() {
        String one = client.get("/").header("X-Trace-Id");
        String two = client.get("/api/problems").header("X-Trace-Id");
        assertThat(one).matches("[0-9a-f]{16}");
        assertThat(two).matches("[0-9a-f]{16}").isNotEqualTo(one);
    }

    @Test
    void theNameThatAProxyGaveIsKept() {
        assertThat(traced("00-" + GIVEN + "-00f067aa0ba902b7-01")).isEqualTo(GIVEN);
    }

    @Test
    void whatIsNoTraceparentIsNotRepeated() {
        String[] wrong = {
            "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01",
            "ff-" + GIVEN + "-00f067aa0ba902b7-01",
            "00-" + GIVEN.toUpperCase() + "-00f067aa0ba902b7-01",
            GIVEN,
            "<script>"
        };
        for (String parent : wrong) {
            assertThat(traced(parent)).as(parent).matches("[0-9a-f]{16}");
        }
    }

    @Test
    void whoSeesAFailureCanQuoteWhatTheLogSaysOfIt(CapturedOutput output) {
        Answer page = page("/broken", "en");
        String reference = page.header("X-Trace-Id");

        assertThat(page.status()).isEqualTo(500);
        assertThat(page.body()).contains("Reference <code>" + reference + "</code>");
        assertThat(output).containsPattern("ERROR " + reference + " .*The lift is stuck");
    }

    @Test
    void inGermanToo() {
        Answer page = page("/broken", "de");
        assertThat(page.body()).contains("Zeichen <code>" + page.header("X-Trace-Id") + "</code>");
    }

    @Test
    void pagesOfEveryErrorShowIt() {
        for (String path : new String[] {"/nowhere", "/odd"}) {
            Answer page = page(path, "en");
            assertThat(page.body()).as(path).contains("Reference <code>" + page.header("X-Trace-Id") + "</code>");
        }
    }

    @Test
    void programsReadItInTheProblem(CapturedOutput output) {
        for (String path : new String[] {"/api/broken", "/api/odd", "/api/problems/nowhere"}) {
            Answer answer = client.get(path);
            assertThat(answer.json().path("traceId").asString())
                    .as(path)
                    .isNotEmpty()
                    .isEqualTo(answer.header("X-Trace-Id"));
        }
        Answer broken = client.get("/api/broken");
        String reference = broken.header("X-Trace-Id");
        assertThat(broken.json().path("detail").asString()).contains(reference);
        assertThat(output).contains("ERROR " + reference + " GET /api/broken failed");
    }

    private String traced(String parent) {
        return client.send(client.request("/").header("traceparent", parent)).header("X-Trace-Id");
    }

    private Answer page(String path, String language) {
        return client.send(client.request(path).header("Accept", "text/html").header("Accept-Language", language));
    }
}
