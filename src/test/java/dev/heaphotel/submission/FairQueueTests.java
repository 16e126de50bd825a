package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import dev.heaphotel.judge.Judging;
import dev.heaphotel.judge.ManualJudge;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** One slot, and several who want it. */
@HotelTest
class FairQueueTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Judging judging;

    private ManualJudge judge;
    private final List<String> taken = new ArrayList<>();

    @BeforeEach
    void open() {
        judge = (ManualJudge) judging;
        judge.forget();
    }

    @AfterEach
    void drain() {
        judge.letGo();
        taken.forEach(location -> Watcher.untilDone(Client.program(port), location));
        judge.forget();
    }

    @Test
    void twoHundredOfOneSessionDelayAnotherByOneSlotAndAllGetTheirVerdict() {
        Client greedy = Client.browser(port);
        judge.holdBack();
        handIn(greedy, "greedy 1");
        judge.nextBegun();
        IntStream.rangeClosed(2, 200).forEach(number -> handIn(greedy, "greedy " + number));

        JsonNode other = handIn(Client.program(port), "other").json();

        assertThat(other.get("position").asInt()).isEqualTo(1);
        judge.letGo();
        List<String> order = begun(200);
        assertThat(order.get(0)).isEqualTo("other");
        assertThat(order.subList(1, 200))
                .isEqualTo(IntStream.rangeClosed(2, 200)
                        .mapToObj(number -> "greedy " + number)
                        .toList());
        Watcher.untilDone(greedy, taken.get(199));
        assertThat(taken)
                .hasSize(201)
                .allSatisfy(location -> assertThat(
                                greedy.get(location).json().get("verdict").asString())
                        .isEqualTo("ACCEPTED"));
        taken.clear();
    }

    @Test
    void sessionsTakeTurnsAndWhoComesLaterStandsBehindThoseWhoseTurnItIs() {
        Client first = known();
        Client second = known();
        Client third = known();
        judge.holdBack();
        handIn(first, "first 1");
        judge.nextBegun();
        Stream.of("first 2", "first 3", "first 4").forEach(name -> handIn(first, name));
        Stream.of("second 1", "second 2", "second 3").forEach(name -> handIn(second, name));
        Stream.of("third 1", "third 2").forEach(name -> handIn(third, name));

        judge.letGo();

        assertThat(begun(8))
                .containsExactly(
                        "second 1", "third 1", "first 2", "second 2", "third 2", "first 3", "second 3", "first 4");
    }

    @Test
    void nobodyIsOvertakenForEverByNewcomers() {
        Client patient = known();
        List<Client> newcomers = List.of(known(), known(), known());
        judge.holdBack();
        handIn(patient, "patient 1");
        judge.nextBegun();
        handIn(patient, "patient 2");
        handIn(newcomers.get(0), "newcomer 1");
        judge.letOneGo();
        assertThat(begun(1)).containsExactly("newcomer 1");

        handIn(newcomers.get(1), "newcomer 2");
        handIn(newcomers.get(2), "newcomer 3");
        judge.letGo();

        assertThat(begun(3)).containsExactly("patient 2", "newcomer 2", "newcomer 3");
    }

    @Test
    void programsWithoutCookiesShareTheTurnsOfTheirAddress() {
        Client session = known();
        judge.holdBack();
        handIn(Client.program(port), "program 1");
        judge.nextBegun();
        handIn(Client.program(port), "program 2");
        handIn(Client.program(port), "program 3");
        handIn(session, "session");
        judge.letGo();

        assertThat(begun(3)).containsExactly("session", "program 2", "program 3");
    }

    @Test
    void whoWaitsIsToldThePlaceAndForHowLongEverywhere() {
        Client client = known();
        judge.holdBack();
        handIn(client, "one");
        judge.nextBegun();
        handIn(client, "two");
        String third = handIn(client, "three").header("Location");

        JsonNode waiting = client.get(third).json();
        assertThat(waiting.get("state").asString()).isEqualTo("QUEUED");
        assertThat(waiting.get("position").asInt()).isEqualTo(2);
        assertThat(waiting.get("expectedWaitSeconds").asInt()).isPositive();
        JsonNode heard = Watcher.of(client, third).nextJson("queued");
        assertThat(heard.get("position").asInt()).isEqualTo(2);
        assertThat(heard.get("expectedWaitSeconds").asInt()).isPositive();
        assertThat(client.get(third.replace("/api", "")).body()).contains("Number 2 in the queue: your turn in about ");
    }

    @Test
    void whoWaitsHearsThatTheLineMoves() {
        Client client = known();
        judge.holdBack();
        handIn(client, "one");
        judge.nextBegun();
        handIn(client, "two");
        Watcher watcher = Watcher.of(client, handIn(client, "three").header("Location"));
        assertThat(watcher.nextJson("queued").get("position").asInt()).isEqualTo(2);

        judge.letOneGo();

        assertThat(watcher.nextJson("queued").get("position").asInt()).isEqualTo(1);
    }

    private Answer handIn(Client client, String name) {
        Answer answer = client.submit("lru-cache", source(name));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        taken.add(answer.header("Location"));
        return answer;
    }

    /** A browser whose cookie is known, because it handed something in before. */
    private Client known() {
        Client client = Client.browser(port);
        Watcher.untilDone(client, handIn(client, "before").header("Location"));
        judge.forget();
        return client;
    }

    private List<String> begun(int count) {
        return Stream.generate(() -> judge.nextBegun().source())
                .limit(count)
                .map(source -> source.substring("class A {} // ".length()))
                .toList();
    }

    private static String source(String name) {
        return "class A {} // " + name;
    }
}
