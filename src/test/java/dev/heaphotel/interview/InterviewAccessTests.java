package dev.heaphotel.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.account.Role;
import dev.heaphotel.account.SignInAttempts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may see and do what in an interview, and who may not. */
@HotelTest
class InterviewAccessTests {

    private static final String WRONG = "/join/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    @RegisterExtension
    final Stay stay = new Stay();

    @Autowired
    private JdbcClient database;

    @Autowired
    private SignInAttempts attempts;

    private AccountBrowser interviewer;

    @BeforeEach
    void come() {
        forgive();
        interviewer = AccountBrowser.of(Role.INTERVIEWER, stay.port(), database);
    }

    private void forgive() {
        List.of("127.0.0.1", "0:0:0:0:0:0:0:1").forEach(here -> attempts.forgive("interview link " + here));
    }

    @Test
    void nobodyJoinsWithoutAgreeing() {
        Invited invited = Invited.by(interviewer, Map.of());
        Client candidate = stay.browser();

        assertThat(candidate.get(invited.join()).body()).contains("What is recorded", "Ada", "a 128 MiB pod");
        assertThat(candidate.form(invited.join(), invited.join(), Map.of()).status())
                .isEqualTo(400);
        assertThat(candidate.get("/room/" + invited.id()).status()).isEqualTo(404);
        assertThat(invited.joinedBy(candidate).header("Location")).endsWith("/room/" + invited.id());
        assertThat(candidate.get("/room/" + invited.id()).body()).contains("LRU");
    }

    @Test
    void linkIsKeptAsAHashAndTakenBackShutsOut() {
        Invited invited = Invited.by(interviewer, Map.of());
        Client candidate = stay.browser();
        invited.joinedBy(candidate);

        assertThat(database.sql("select interview::text from interview where id = ?")
                        .param(UUID.fromString(invited.id()))
                        .query(String.class)
                        .single())
                .doesNotContain(invited.secret());
        interviewer.form("/interviews/" + invited.id() + "/revoke", Map.of());

        assertThat(candidate.get("/room/" + invited.id()).status()).isEqualTo(404);
        assertThat(invited.does(candidate, "/messages", Map.of("text", "hello")).status())
                .isEqualTo(404);
        assertThat(stay.another().get(invited.join()).status()).isEqualTo(404);
    }

    @Test
    void newLinkTakesThePlaceOfTheOneBefore() {
        Invited first = Invited.by(interviewer, Map.of());
        Invited second = Invited.of(interviewer.form("/interviews/" + first.id() + "/link", Map.of()));

        assertThat(stay.browser().get(first.join()).status()).isEqualTo(404);
        assertThat(stay.browser().get(second.join()).status()).isEqualTo(200);
    }

    @Test
    void whoGuessesLinksIsStoppedAndWhoSitsInARoomIsNot() {
        Invited invited = Invited.by(interviewer, Map.of());
        Client candidate = stay.browser();
        invited.joinedBy(candidate);
        Client guesser = stay.another();

        for (int i = 0; i < RoomDoor.MOST_WRONG; i++) {
            assertThat(guesser.get(WRONG + i).status()).isEqualTo(404);
        }
        assertThat(guesser.get(WRONG).status()).isEqualTo(429);
        assertThat(guesser.get(invited.join()).status()).isEqualTo(429);
        assertThat(candidate.get("/room/" + invited.id()).status()).isEqualTo(200);
        forgive();
    }

    @Test
    void linkOpensOnlyWithinItsWindow() {
        Invited early = Invited.by(interviewer, Map.of("opens", "2190-01-01T10:00"));
        assertThat(stay.browser().get(early.join()).body()).contains("1 January 2190, 10:00 UTC");
        database.sql("update interview set link_until = now() - interval '1 minute', link_from = now() - interval"
                        + " '1 day' where id = ?")
                .param(UUID.fromString(early.id()))
                .update();
        assertThat(stay.browser().get(early.join()).status()).isEqualTo(404);
    }

    @Test
    void interviewIsNothingToOtherInterviewers() {
        Invited invited = Invited.by(interviewer, Map.of());
        invited.joinedBy(stay.browser());
        AccountBrowser other = AccountBrowser.of(Role.INTERVIEWER, stay.port(), database);

        assertThat(pages(invited))
                .allSatisfy(
                        page -> assertThat(other.get(page).status()).as(page).isEqualTo(404));
        assertThat(invited.tells(other, "/messages", Map.of("text", "hello")).status())
                .isEqualTo(404);
        assertThat(invited.tells(other, "/finish", Map.of()).status()).isEqualTo(404);
        assertThat(other.get("/interviews").body()).doesNotContain(invited.id());
        assertThat(other.form("/interviews/" + invited.id() + "/revoke", Map.of())
                        .status())
                .isEqualTo(404);

        interviewer.form("/interviews/" + invited.id() + "/watchers", Map.of("address", address(other)));

        assertThat(pages(invited).limit(3))
                .allSatisfy(
                        page -> assertThat(other.get(page).status()).as(page).isEqualTo(200));
        assertThat(other.form("/interviews/" + invited.id() + "/revoke", Map.of())
                        .status())
                .as("the link is its owner's")
                .isEqualTo(404);
    }

    private static Stream<String> pages(Invited invited) {
        return Stream.of(
                "/interviews/" + invited.id(),
                "/interviews/" + invited.id() + "/live",
                invited.watch() + "/state",
                invited.watch() + "/events");
    }

    private String address(AccountBrowser whose) {
        return database.sql("select email from person where id = ?")
                .param(whose.person())
                .query(String.class)
                .single();
    }

    @Test
    void candidateHearsNeitherNotesNorAnswers() throws IOException {
        Invited invited = Invited.by(interviewer, Map.of());
        Client candidate = stay.browser();
        invited.joinedBy(candidate);
        invited.tells(interviewer, "/notes", Map.of("text", "a private note"));
        invited.tells(
                interviewer,
                "/questions",
                Map.of("problem", Invited.SLUG, "text", "What bounds it?", "model", "The capacity does."));
        invited.tells(interviewer, "/messages", Map.of("text", "the last word"));

        String heard = heard(candidate, invited.room() + "/events", "the last word");

        assertThat(heard).contains("What bounds it?").doesNotContain("a private note", "The capacity does.");
        assertThat(candidate.get(invited.watch() + "/state").status()).isEqualTo(401);
        assertThat(candidate.get("/interviews/" + invited.id()).status()).isEqualTo(302);
        AccountBrowser colleague = AccountBrowser.of(Role.INTERVIEWER, stay.port(), database);
        interviewer.form("/interviews/" + invited.id() + "/watchers", Map.of("address", address(colleague)));
        assertThat(heard(colleague.client(), invited.watch() + "/events", "the last word"))
                .contains("The capacity does.")
                .doesNotContain("a private note");
    }

    @Test
    void helpThatWasNotAllowedIsRefused() {
        Invited invited = Invited.by(interviewer, Map.of("help", "none"));
        Client candidate = stay.browser();
        invited.joinedBy(candidate);

        assertThat(invited.does(candidate, "/problems/" + Invited.SLUG + "/hints", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(invited.does(candidate, "/deeds", Map.of("kind", "editorial", "problem", Invited.SLUG))
                        .status())
                .isEqualTo(403);
        assertThat(candidate.get("/room/" + invited.id()).body())
                .doesNotContain("data-hint ", "data-editorial", "data-claim");
    }

    @Test
    void anotherCandidatesRoomIsNoneOfTheirs() {
        Invited mine = Invited.by(interviewer, Map.of());
        Invited other = Invited.by(interviewer, Map.of("candidate", "Grace"));
        Client candidate = stay.browser();
        mine.joinedBy(candidate);
        other.joinedBy(stay.another());

        assertThat(candidate.get("/room/" + other.id()).status()).isEqualTo(404);
        assertThat(candidate
                        .send(candidate
                                .request("/room/" + other.id())
                                .header("Cookie", "ROOM-" + other.id() + "=" + mine.secret()))
                        .status())
                .isEqualTo(404);
    }

    /** All lines of a stream until one holds those words. */
    static String heard(Client listener, String address, String until) throws IOException {
        StringBuilder heard = new StringBuilder();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(listener.stream(address).body(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !line.contains(until)) {
                heard.append(line).append('\n');
                line = lines.readLine();
            }
            return heard.append(line).toString();
        }
    }
}
