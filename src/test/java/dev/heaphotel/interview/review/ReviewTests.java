package dev.heaphotel.interview.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.account.Role;
import dev.heaphotel.account.SignInAttempts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What an interviewer sees of an interview afterwards, and what nobody else does. */
@HotelTest
class ReviewTests {

    private static final Pattern LINK = Pattern.compile("(/shared-report\\?token=[\\w-]+)");

    @RegisterExtension
    final Stay stay = new Stay();

    @Autowired
    private JdbcClient database;

    private AccountBrowser owner;
    private AccountBrowser colleague;
    private RecordedInterview interview;

    @BeforeEach
    void record() {
        owner = AccountBrowser.of(Role.INTERVIEWER, stay.port(), database);
        colleague = AccountBrowser.of(Role.INTERVIEWER, stay.port(), database);
        interview = RecordedInterview.of(database, owner.person(), "Ada <b>Lovelace</b>");
    }

    @Test
    void interviewIsThereForItsOwnerAndWhoItIsSharedWith() {
        AccountBrowser admin = AccountBrowser.of(Role.ADMIN, stay.port(), database);
        AccountBrowser candidate = AccountBrowser.of(Role.CANDIDATE, stay.port(), database);
        String compare = "review/compare?a=" + interview.leak() + "&b=" + interview.clean();
        for (String name : List.of(
                "playback", "playback.json", "review", "review.csv", "scorecard", "report", "report.json", compare)) {
            String page = interview.page(name);
            assertThat(owner.get(page).status()).as(page).isEqualTo(200);
            assertThat(colleague.get(page).status()).as(page).isEqualTo(404);
            assertThat(admin.get(page).status()).as(page).isEqualTo(404);
            assertThat(candidate.get(page).status()).as(page).isEqualTo(403);
        }
        interview.share(colleague.person());

        assertThat(colleague.get(interview.page("playback")).status()).isEqualTo(200);
        assertThat(owner.get(interview.page("review/compare?a=" + interview.leak() + "&b=" + UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void everyMomentHasAnAddress() {
        String before = owner.get(interview.page("playback?at=124999")).body();
        String after = owner.get(interview.page("playback?at=125000")).body();

        assertThat(before).contains("2:04", "        map.</code>").doesNotContain("remove(eldest)");
        assertThat(after).contains("map.remove(eldest);", "To the edit that removed the leak, 2:05", "Ada &lt;b&gt;");
        assertThat(owner.get(interview.page("playback?at=239000")).body())
                .contains("// by &lt;b&gt;me&lt;/b&gt;")
                .doesNotContain("<b>me</b>", "<b>Lovelace</b>");
    }

    @Test
    void recordingHoldsEditsMarksAndRests() {
        JsonNode recording = owner.get(interview.page("playback.json")).json();

        assertThat(recording.path("length").asLong()).isEqualTo(240_000);
        assertThat(recording.at("/chapters/0/starter").asString()).isEqualTo(RecordedInterview.LEAKS);
        assertThat(recording.at("/chapters/0/edits")).hasSize(3);
        assertThat(recording.path("marks").findValuesAsString("kind"))
                .containsSubsequence("run", "verdict", "hint", "leak-removed", "submitted", "verdict", "answer");
        assertThat(recording.at("/idle/0/1").asLong()).isEqualTo(60_000);
    }

    @Test
    void notesAreTheirAuthorsAlone() {
        interview.share(colleague.person());

        owner.form(interview.page("playback/notes"), Map.of("at", "70000", "text", "Blames the list first"));

        assertThat(owner.get(interview.page("playback")).body()).contains("1:10", "Blames the list first");
        assertThat(owner.get(interview.page("scorecard")).body()).contains("Blames the list first");
        for (String page : List.of("playback", "playback.json", "scorecard", "report", "report.json")) {
            assertThat(colleague.get(interview.page(page)).body()).doesNotContain("Blames the list");
        }
        assertThat(owner.get(interview.page("report.json")).body()).doesNotContain("Blames the list");
    }

    @Test
    void figuresComeAsAFileThatNoSpreadsheetRuns() {
        Answer csv = owner.get(interview.page("review.csv?of=" + interview.leak()));

        assertThat(csv.header("Content-Disposition")).contains("attachment", "curves.csv");
        assertThat(csv.body())
                .startsWith("problem,attempt,axis,symbol,memory,class,bound,size,value,low,high\r\n")
                .contains("\"lru-cache\",\"Run 1\"", "\"retained\"")
                .doesNotContain("Submission 2");
    }

    @Test
    void scorecardIsPrivateUntilItIsSubmittedAndFinalAfterwards() {
        interview.share(colleague.person());
        String card = interview.page("scorecard");
        owner.form(card + "/begin", Map.of());

        String form = owner.get(card).body();
        assertThat(form).contains("Predicted O(k), and measured as predicted.", "removed 1:05 later, with one hint");
        assertThat(form).contains("name=\"rating-0\" value=\"4\"").doesNotContainPattern("value=\"[1-4]\" checked");

        owner.form(card, Map.of("rating-0", "4", "comment-0", "Saw it at once", "submit", "yes"));
        assertThat(owner.get(card + "?done=no-recommendation").body()).contains("expected a recommendation");
        colleague.form(card + "/begin", Map.of());
        assertThat(colleague.get(card).body()).doesNotContain("Saw it at once", "scorecard of another");

        owner.form(
                card, Map.of("rating-0", "4", "comment-0", "Saw it at once", "recommendation", "YES", "submit", "yes"));
        assertThat(colleague.get(card).body())
                .contains("One scorecard of another")
                .doesNotContain("Saw it at once");
        assertThat(colleague.get(interview.page("report")).body()).doesNotContain("Saw it at once");
        assertThat(colleague.get(interview.page("report.json")).body()).doesNotContain("Saw it at once");

        colleague.form(card, Map.of("recommendation", "NO", "submit", "yes"));
        assertThat(colleague.get(card).body()).contains("Saw it at once", "outstanding");

        owner.form(card, Map.of("comment-0", "I take it back", "recommendation", "STRONG_NO"));
        assertThat(owner.get(card).body()).contains("Saw it at once").doesNotContain("I take it back");
    }

    @Test
    void whoWritesNoneReadsTheOthers() {
        interview.share(colleague.person());
        String card = interview.page("scorecard");
        owner.form(card + "/begin", Map.of());
        owner.form(card, Map.of("summary", "Calm and exact", "recommendation", "YES", "submit", "yes"));

        assertThat(colleague.get(card).body()).doesNotContain("Calm and exact");
        colleague.form(card + "/decline", Map.of());
        assertThat(colleague.get(card).body()).contains("Calm and exact");

        colleague.form(card + "/begin", Map.of());
        colleague.form(card, Map.of("recommendation", "NO", "submit", "yes"));
        assertThat(owner.get(interview.page("report.json")).json().path("scorecards"))
                .hasSize(1);
    }

    @Test
    void reportIsExportedAsJson() {
        JsonNode report = owner.get(interview.page("report.json")).json();

        assertThat(report.path("candidate").asString()).isEqualTo("Ada <b>Lovelace</b>");
        assertThat(report.at("/problems/0/problem").asString()).isEqualTo("lru-cache");
        assertThat(report.at("/problems/0/attempts/0/judgement/verdict").asString())
                .isEqualTo("LEAK");
        assertThat(report.at("/problems/0/attempts/1/at").asLong()).isEqualTo(150_000);
        assertThat(report.at("/problems/0/leakRemovedAt/0").asLong()).isEqualTo(RecordedInterview.MENDED_AT);
        assertThat(report.path("facts").findValuesAsString("skill")).contains("leak-diagnosis", "communication");
    }

    @Test
    void sharedLinkOpensTheReportUntilItEndsAndIsKeptAsAHash() {
        Client stranger = stay.another();
        String link = share("14");

        Answer report = stranger.get(link);
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(report.body())
                .contains("Ada &lt;b&gt;Lovelace", "Shared with you until", "What bounds it?", "The capacity does.")
                .doesNotContain("/playback");
        assertThat(stranger.get(interview.page("report")).header("Location")).endsWith("/sign-in");
        assertThat(database.sql("select count(*) from report_link where interview = ? and token_hash = sha256(?)")
                        .params(interview.id(), link.replaceAll(".*=", "").getBytes(StandardCharsets.US_ASCII))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        database.sql("update report_link set expires_at = now() where interview = ?")
                .param(interview.id())
                .update();
        assertThat(stranger.get(link).status()).isEqualTo(404);

        String taken = share("1");
        UUID id = database.sql("select id from report_link where interview = ? order by made_at desc limit 1")
                .param(interview.id())
                .query(UUID.class)
                .single();
        interview.share(colleague.person());
        owner.form(interview.page("report/links/" + id + "/revoke"), Map.of());
        assertThat(stranger.get(taken).status()).isEqualTo(404);
    }

    @Test
    void whoGuessesLinksIsStopped() {
        Client guesser = stay.another();
        String link = share("1");
        int tried = 0;
        while (tried < 60 && guesser.get("/shared-report?token=guess" + tried).status() == 404) {
            tried++;
        }
        int right = guesser.get(link).status();
        SignInAttempts attempts = stay.bean(SignInAttempts.class);
        for (int taken = 0; taken < 60; taken++) {
            List.of("127.0.0.1", "0:0:0:0:0:0:0:1").forEach(here -> attempts.giveBack("report " + here));
        }

        assertThat(tried).isBetween(10, 40);
        assertThat(right).isEqualTo(429);
        assertThat(guesser.get(link).status()).isEqualTo(200);
    }

    @Test
    void linkOfSomebodyWhoMayNoLongerSeeItShowsNothing() {
        interview.share(colleague.person());
        AccountBrowser keeper = owner;
        owner = colleague;
        String link = share("14");
        owner = keeper;
        assertThat(stay.another().get(link).status()).isEqualTo(200);

        database.sql("delete from interview_watcher where interview = ?")
                .param(interview.id())
                .update();

        assertThat(stay.another().get(link).status()).isEqualTo(404);
    }

    @Test
    void anonymisedInterviewKeepsFiguresAndNoPerson() {
        interview.share(colleague.person());
        String card = interview.page("scorecard");
        owner.form(card + "/begin", Map.of());
        owner.form(
                card,
                Map.of(
                        "rating-1",
                        "3",
                        "comment-1",
                        "Lovelace found it",
                        "summary",
                        "Lovelace shone",
                        "recommendation",
                        "YES",
                        "submit",
                        "yes"));
        owner.form(interview.page("playback/notes"), Map.of("at", "1", "text", "Lovelace is nervous"));
        String link = share("14");
        assertThat(colleague.form(interview.page("anonymise"), Map.of()).status())
                .isEqualTo(404);

        assertThat(owner.form(interview.page("anonymise"), Map.of()).status()).isEqualTo(302);

        for (String page : List.of("playback", "playback.json", "review", "scorecard", "report", "report.json")) {
            assertThat(owner.get(interview.page(page)).body())
                    .as(page)
                    .doesNotContain("Lovelace", "The capacity does.", "192.0.2.7");
        }
        assertThat(owner.get(interview.page("report")).body()).contains("Candidate", "3/4", "Accepted");
        assertThat(stay.another().get(link).status()).isEqualTo(404);
        assertThat(database.sql("select address from submission where id = ?")
                        .param(interview.leak())
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void deletedInterviewIsGoneWithWhatWasHandedIn() {
        RecordedInterview other = RecordedInterview.of(database, owner.person(), "Grace");
        interview.share(colleague.person());
        assertThat(colleague.form(interview.page("delete"), Map.of()).status()).isEqualTo(404);

        owner.form(interview.page("delete"), Map.of());

        assertThat(owner.get(interview.page("report")).status()).isEqualTo(404);
        assertThat(owner.get("/submissions/" + interview.leak()).status()).isEqualTo(404);
        assertThat(owner.get(other.page("report")).status()).isEqualTo(200);
        assertThat(handedIn(other)).isEqualTo(2);
    }

    @Test
    void dataGoesWhenItsTimeHasCome() {
        RecordedInterview other = RecordedInterview.of(database, owner.person(), "Grace");
        database.sql("update interview set keep_until = now() - interval '1 minute' where id = ?")
                .param(interview.id())
                .update();

        stay.bean(Retention.class).sweep();

        assertThat(owner.get(interview.page("report")).body()).doesNotContain("Lovelace");
        assertThat(owner.get(other.page("report")).body()).contains("Grace");
    }

    @Test
    void candidatesOfOneProblemAreComparedAndTheirCommonTrapIsNamed() {
        RecordedInterview other = RecordedInterview.of(database, owner.person(), "Grace Hopper");
        RecordedInterview foreign = RecordedInterview.of(database, colleague.person(), "Somebody Else");
        String chosen = "/interviews/comparison?of=" + interview.id() + "&of=" + other.id() + "&of=" + foreign.id();

        String page = owner.get(chosen).body();

        assertThat(page)
                .contains("Grace Hopper", "Ada &lt;b&gt;Lovelace", "2 fell into the same one", "got out", "1:05");
        assertThat(page).contains("k0-retained").doesNotContain("Somebody Else");
        assertThat(owner.get("/interviews/comparison?of=" + interview.id()).body())
                .contains("found one candidate");
    }

    private long handedIn(RecordedInterview of) {
        return database.sql("select count(*) from submission where guest = ?")
                .param("interview " + of.id())
                .query(Long.class)
                .single();
    }

    private String share(String days) {
        Answer answer = owner.form(interview.page("report/links"), Map.of("days", days));
        Matcher link = LINK.matcher(answer.body());
        assertThat(link.find()).as(answer.body()).isTrue();
        return link.group(1);
    }
}
