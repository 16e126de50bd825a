package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import dev.heaphotel.judge.Judging;
import dev.heaphotel.judge.ManualJudge;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A small house: four may wait, two of one guest, three of one address. */
@HotelTest
@TestPropertySource(
        properties = {
            "heaphotel.judging.waiting-limit=4",
            "heaphotel.submission.waiting-per-visitor=2",
            "heaphotel.submission.waiting-per-address=3"
        })
class BusyHouseTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Judging judging;

    private ManualJudge judge;
    private final List<String> taken = new ArrayList<>();

    @BeforeEach
    void oneIsBeingJudged() {
        judge = (ManualJudge) judging;
        judge.holdBack();
        take(Client.program(port));
        judge.nextBegun();
    }

    @AfterEach
    void drain() {
        judge.letGo();
        taken.forEach(location -> Watcher.untilDone(Client.program(port), location));
        judge.forget();
    }

    @Test
    void guestWithTooManyWaitingIsToldToWait() {
        Client guest = Client.browser(port);
        take(guest);
        take(guest);
        assertBusy(guest.submit("lru-cache", "class A {}"), "You have 2");
        take(Client.browser(port));
    }

    @Test
    void addressWithTooManyWaitingIsToldToWait() {
        take(Client.program(port));
        take(Client.program(port));
        take(Client.program(port));
        assertBusy(Client.program(port).submit("lru-cache", "class A {}"), "Your network address has 3");
    }

    @Test
    void refusedSubmissionLeavesNothingBehind() {
        Client guest = Client.browser(port);
        take(guest);
        take(guest);
        guest.submit("lru-cache", "class Refused {}");
        Answer next = Client.browser(port).submit("lru-cache", "class A {}");
        taken.add(next.header("Location"));
        assertThat(next.json().get("position").asInt()).isEqualTo(3);
    }

    private void take(Client client) {
        Answer answer = client.submit("lru-cache", "class A {}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        taken.add(answer.header("Location"));
    }

    private static void assertBusy(Answer answer, String said) {
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("10");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").asString()).contains(said, "Try again in 10 s");
    }
}
