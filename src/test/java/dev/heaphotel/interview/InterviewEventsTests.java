package dev.heaphotel.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.account.Role;
import dev.heaphotel.judge.JudgeRequest;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.unit.ByteSize;
import dev.heaphotel.unit.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is written down of an interview, and how it reaches who looks on. */
@HotelTest
class InterviewEventsTests {

    private static final String EDITS = "/problems/" + Invited.SLUG + "/edits";
    private static final String SOURCE = "class LRUCache {}\n";

    @RegisterExtension
    final Stay stay = new Stay();

    @Autowired
    private JdbcClient database;

    private AccountBrowser interviewer;
    private Client candidate;

    @BeforeEach
    void come() {
        interviewer = AccountBrowser.of(Role.INTERVIEWER, stay.port(), database);
        candidate = stay.browser();
    }

    private Invited begun(Map<String, String> fields) {
        Invited invited = Invited.by(interviewer, fields);
        invited.joinedBy(candidate);
        return invited;
    }

    private Answer whole(Invited invited, long basedOn, String text) {
        return invited.does(candidate, EDITS, batch(UUID.randomUUID(), basedOn, List.of(Map.of("whole", text))));
    }

    private static Map<String, Object> batch(UUID id, long basedOn, List<Map<String, ?>> edits) {
        return Map.of("batch", id, "basedOn", basedOn, "edits", edits);
    }

    @Test
    void typingIsHeardWithinASecond() throws IOException {
        Invited invited = begun(Map.of());
        Instant before = Instant.now();
        assertThat(whole(invited, 0, SOURCE).status()).isEqualTo(200);

        InterviewAccessTests.heard(interviewer.client(), invited.watch() + "/events", "class LRUCache {}");

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void batchSentTwiceIsMadeOnceAndOneForAnotherTextNotAtAll() {
        Invited invited = begun(Map.of());
        whole(invited, 0, SOURCE);
        Map<String, Object> batch = batch(
                UUID.randomUUID(),
                1,
                List.of(Map.of("from", 16, "to", 16, "text", "x"), Map.of("from", 17, "to", 17, "text", "\u00e9")));

        assertThat(invited.does(candidate, EDITS, batch).json().path("revision").asLong())
                .isEqualTo(3);
        assertThat(invited.does(candidate, EDITS, batch).json().path("revision").asLong())
                .isEqualTo(3);
        Answer stale = whole(invited, 1, "other");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().path("source").asString()).isEqualTo("class LRUCache {x\u00e9}\n");
        assertThat(source(invited)).isEqualTo("class LRUCache {x\u00e9}\n");
    }

    @Test
    void whoTypesFasterThanAnybodyCanIsToldToWait() {
        Invited invited = begun(Map.of());
        Answer answer = whole(invited, 0, SOURCE);
        for (int deeds = 0; answer.status() != 429 && deeds < 1000; deeds++) {
            answer = invited.does(candidate, "/deeds", Map.of("kind", "back", "problem", Invited.SLUG));
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void editsThatFitNoTextAreRefused() {
        Invited invited = begun(Map.of());
        whole(invited, 0, SOURCE);
        List.of(
                        Map.of("from", 5, "to", 4, "text", ""),
                        Map.of("from", -1, "to", 0, "text", ""),
                        Map.of("from", 0, "to", 1000, "text", ""),
                        Map.of("from", 0, "to", 0, "text", "\0"))
                .forEach(edit -> assertThat(invited.does(candidate, EDITS, batch(UUID.randomUUID(), 1, List.of(edit)))
                                .status())
                        .as("%s", edit)
                        .isEqualTo(400));
        String half = "{\"batch\":\"" + UUID.randomUUID()
                + "\",\"basedOn\":1,\"edits\":[{\"from\":0,\"to\":0,\"text\":\"\\ud800\"}]}";
        assertThat(candidate.postJson(invited.room() + EDITS, half).status())
                .as("half a character")
                .isEqualTo(400);
        assertThat(whole(invited, 1, "x".repeat(70_000)).status()).isEqualTo(413);
        assertThat(source(invited)).isEqualTo(SOURCE);
    }

    private String source(Invited invited) {
        return state(invited).at("/problems/0/source").asString();
    }

    private JsonNode state(Invited invited) {
        return interviewer.get(invited.watch() + "/state").json();
    }

    @Test
    void scorecardsOfATemplateRateWhatItNames() {
        Invited.by(
                interviewer,
                Map.of("save", "Teamwork", "skills", "design", "own", "Team <b>work</b>: asks first\r\nTests\r\n"));
        String template =
                Invited.found(interviewer.get("/interviews").body(), "/interviews/new\\?template=([0-9a-f-]{36})");
        assertThat(interviewer.get("/interviews/new?template=" + template).body())
                .contains("Design, Team &lt;b&gt;work&lt;/b&gt;, Tests");
        Invited invited = Invited.by(interviewer, Map.of("template", template));

        String card = "/interviews/" + invited.id() + "/scorecard";
        interviewer.form(card + "/begin", Map.of());
        assertThat(interviewer.get(card).body())
                .contains("Design", "Team &lt;b&gt;work&lt;/b&gt;", "asks first", "Tests")
                .doesNotContain("Space analysis", "<b>work");
    }

    @Test
    void scorecardThatCannotBeIsRefusedWithNothingLost() {
        assertThat(interviewer
                        .form("/interviews", Map.of("candidate", "Ada", "problems", "lru-cache", "own", "Tests\nTests"))
                        .body())
                .contains("no two of one name", ">Tests\nTests<", "Ada");
    }

    @Test
    void candidatesOfATemplateGetTheSameVersionSeedAndHeap() {
        Invited.by(interviewer, Map.of("save", "Backend"));
        String template =
                Invited.found(interviewer.get("/interviews").body(), "/interviews/new\\?template=([0-9a-f-]{36})");
        Invited first = Invited.by(interviewer, Map.of("template", template, "heap", "32"));
        Invited second = Invited.by(interviewer, Map.of("template", template, "minutes", "5"));

        JudgeRequest one = judged(first, stay.browser());
        JudgeRequest two = judged(second, stay.another());

        assertThat(one.seed()).isPresent().isEqualTo(two.seed());
        assertThat(one.problem().limits().heap())
                .isEqualTo(ByteSize.mebibytes(128))
                .isEqualTo(two.problem().limits().heap());
        assertThat(one.problem().version()).isEqualTo(two.problem().version());
    }

    private JudgeRequest judged(Invited invited, Client whose) {
        invited.joinedBy(whose);
        Answer taken = invited.does(
                whose, "/problems/" + Invited.SLUG + "/submissions", Map.of("source", SOURCE + "// " + invited.id()));
        assertThat(taken.status()).as(taken.body()).isEqualTo(202);
        return stay.judge().nextBegun();
    }

    @Test
    void verdictIsWrittenDownAndAskedAbout() throws IOException {
        Invited invited = begun(Map.of("help", "claim"));
        stay.judge().willSay(ManualJudge.weighed(Verdict.LEAK));
        String submission = invited.does(
                        candidate,
                        "/problems/" + Invited.SLUG + "/submissions",
                        Map.of("source", SOURCE, "claim", "O(k)"))
                .json()
                .path("id")
                .asString();
        String heard =
                InterviewAccessTests.heard(interviewer.client(), invited.watch() + "/events", "\"verdict\":\"LEAK\"");

        assertThat(heard).contains("\"kind\":\"submitted\"", "\"said\":\"O(k)\"", submission);
        String questions = interviewer
                .get(invited.watch() + "/problems/" + Invited.SLUG + "/questions?submission=" + submission)
                .body();
        assertThat(questions).contains("retained grows 88", "per n (requests): what bounds it?", "Allowed is O(1).");
        assertThat(candidate.get("/progress").body())
                .as("what is handed in during an interview is nobody's practice")
                .doesNotContain("1 submission");
        assertThat(interviewer.get("/submissions/" + submission + "/verdict").status())
                .isEqualTo(200);
    }

    @Test
    void whatWasHandedInIsNeverJudgedAgain() throws IOException {
        Invited invited = begun(Map.of());
        judged(invited, candidate);
        InterviewAccessTests.heard(interviewer.client(), invited.watch() + "/events", "\"kind\":\"verdict\"");
        UUID practised = UUID.fromString(stay.handIn(stay.another(), Invited.SLUG, SOURCE + "// practice"));
        UUID interviewed = database.sql("select submission from interview_submission where interview = ?")
                .param(UUID.fromString(invited.id()))
                .query(UUID.class)
                .single();
        database.sql("update submission set version = 'old' where id in (?, ?)")
                .params(practised, interviewed)
                .update();

        AccountBrowser.of(Role.ADMIN, stay.port(), database)
                .form("/admin/problems/" + Invited.SLUG + "/rejudgings", Map.of());

        assertThat(database.sql("select submission from rejudged_submission")
                        .query(UUID.class)
                        .list())
                .contains(practised)
                .doesNotContain(interviewed);
    }

    @Test
    void nothingIsTakenOnceTheTimeIsUp() {
        Invited invited = begun(Map.of());
        assertThat(invited.tells(interviewer, "/minutes", Map.of("minutes", 5)).status())
                .isEqualTo(200);
        database.sql("update interview set started_at = now() - interval '50 minutes' where id = ?")
                .param(UUID.fromString(invited.id()))
                .update();

        assertThat(invited.does(candidate, "/problems/" + Invited.SLUG + "/submissions", Map.of("source", SOURCE))
                        .status())
                .isEqualTo(410);
        assertThat(whole(invited, 0, SOURCE).status())
                .as("what was on its way arrives")
                .isEqualTo(200);
        assertThat(candidate.get("/room/" + invited.id()).body()).contains("The interview is over");
        assertThat(state(invited).path("events").toString()).contains("\"kind\":\"finished\"", "\"by\":\"time\"");
        assertThat(invited.tells(interviewer, "/messages", Map.of("text", "too late"))
                        .status())
                .isEqualTo(409);
    }
}
