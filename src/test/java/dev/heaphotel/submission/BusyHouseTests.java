package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.Judging;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.problem.Catalogue;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Judging judging;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Reception reception;

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

    @Test
    void fullHouseRefusesEverybodyAndLosesNothingItAccepted() {
        take(Client.program(port));
        take(Client.program(port));
        take(Client.program(port));
        fromAfar();

        Answer refused = Client.browser(port).submit("lru-cache", "class A {}");

        assertBusy(refused, "There are 4");
        assertThat(refused.json().get("title").asString()).isEqualTo("The queue is full");
        judge.letGo();
        assertThat(taken)
                .hasSize(5)
                .allSatisfy(location -> assertThat(Watcher.untilDone(Client.program(port), location)
                                .get("verdict")
                                .asString())
                        .isEqualTo("ACCEPTED"));
    }

    @Test
    void browserWithoutScriptsGetsAPageThatKeepsTheCodeAndHandsItInAgain() {
        Client guest = Client.browser(port);
        Answer page = guest.get("/problems/lru-cache");
        take(guest);
        take(guest);

        Answer refused = handIn(guest, page, "class Kept { /* <b>mine</b> */ }");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        assertThat(refused.header("Content-Type")).startsWith("text/html");
        assertThat(refused.body()).contains("You have 2", "class Kept { /* &lt;b&gt;mine&lt;/b&gt; */ }", "O(k)");

        judge.letGo();
        taken.forEach(location -> Watcher.untilDone(guest, location));
        Answer again = handIn(guest, refused, "class Kept {}");
        assertThat(again.status()).isEqualTo(302);
        taken.add("/api" + URI.create(again.header("Location")).getPath());
    }

    private static Answer handIn(Client client, Answer page, String source) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        String form = "_csrf=" + encoded(token.group(1)) + "&source=" + encoded(source) + "&claim=" + encoded("O(k)");
        return client.post(
                "/problems/lru-cache/submissions", "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Tests have one address; this one comes from another. */
    private void fromAfar() {
        String version = catalogue.find("lru-cache").orElseThrow().version();
        HandIn handIn = new HandIn("lru-cache", version, Depth.SUBMIT, "class A {}", Optional.empty());
        Visitor visitor = new Visitor(Optional.empty(), Optional.empty(), false, "203.0.113.7");
        taken.add("/api/submissions/" + reception.accept(handIn, visitor).id());
    }

    private void take(Client client) {
        Answer answer = client.submit("lru-cache", "class A {}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        taken.add(answer.header("Location"));
    }

    private static void assertBusy(Answer answer, String said) {
        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").asString())
                .contains(said, "Try again in " + answer.header("Retry-After") + " s");
    }
}
