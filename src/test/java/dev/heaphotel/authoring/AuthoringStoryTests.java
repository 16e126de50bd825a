package dev.heaphotel.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.judge.Judging;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.unit.Verdict;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** An author writes, proves and publishes; what is wrong with a package keeps it from candidates. */
@HotelTest
class AuthoringStoryTests {

    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @LocalServerPort
    private int port;

    @Autowired
    private Judging judging;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Shelf shelf;

    private ManualJudge judge;
    private AccountBrowser author;
    private String slug;

    @BeforeEach
    void anAuthor() {
        judge = (ManualJudge) judging;
        author = somebody("ADMIN");
        slug = "ring-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void leaveTheShelfAsItWas() {
        shelf.lines().stream()
                .map(Shelf.Line::slug)
                .filter(each -> each.startsWith("ring-"))
                .forEach(each -> shelf.retire(each, UUID.randomUUID()));
        judge.forget();
    }

    @Test
    void aMistakeThatIsNotCaughtKeepsAPackageFromCandidates() {
        String draft = begun();
        judge.willSay(Verdict.ACCEPTED); // Deque.java; the reference is accepted by itself
        judge.willSay(Verdict.ACCEPTED); // KeepsAll.java, which must be a LEAK
        judge.willSay(Verdict.WRONG_ANSWER);

        String matrix = proved(draft);

        assertThat(matrix)
                .contains("Not proved yet.", "KeepsAll.java must be LEAK and was ACCEPTED: the mistake is not caught.")
                .contains("Let the driver do what makes it grow");
        assertThat(author.form(draft + "/publish", Map.of()).status()).isEqualTo(302);
        assertThat(author.get(draft).body())
                .contains("One thing stands in the way")
                .doesNotContain(">Publish<");
        assertThat(Client.program(port).get("/api/problems/" + slug).status()).isEqualTo(404);
    }

    @Test
    void whatIsProvedIsPublishedRetiredAndOfferedAgain() {
        String draft = begun();
        author.form(draft + "/files/remove", Map.of("file", "submissions/expectations.yaml"));
        judge.willSay(Verdict.ACCEPTED);
        judge.willSay(Verdict.LEAK);
        judge.willSay(Verdict.WRONG_ANSWER);
        assertThat(proved(draft)).contains("Proved: every example does what it should.");

        assertThat(author.form(draft + "/publish", Map.of("note", "<b>first</b>"))
                        .header("Location"))
                .endsWith("/admin/problems/" + slug);

        assertThat(author.get("/admin/problems/" + slug).body())
                .contains("&lt;b&gt;first&lt;/b&gt;", "published here", "Offered to candidates.");
        assertThat(author.get(draft).body()).contains("Candidates are offered these texts, as version 1.");
        assertThat(Client.browser(port).get("/problems/" + slug).body()).contains("Sum of the latest");

        author.form("/admin/problems/" + slug + "/retire", Map.of());
        assertThat(Client.browser(port).get("/problems/" + slug).status()).isEqualTo(404);
        author.form("/admin/problems/" + slug + "/restore", Map.of());
        assertThat(Client.browser(port).get("/problems/" + slug).status()).isEqualTo(200);
    }

    @Test
    void aChangedTextIsUnprovedAndABrokenOneSaysWhatToMend() {
        String draft = begun();

        assertThat(save(draft, "problem.yaml", "title: Ring\nsize: 3\n", revision(draft))
                        .status())
                .isEqualTo(200);

        assertThat(author.get(draft).body())
                .contains("It cannot be read yet.", "line 2", "found the unknown key &quot;size&quot;")
                .doesNotContain("Prove it");
        assertThat(author.form(draft + "/proof", Map.of()).header("Location")).contains("/admin/drafts/");
    }

    @Test
    void whoSavesOverAnothersChangeIsToldAndNothingIsLost() {
        String draft = begun();
        long seen = revision(draft);

        assertThat(save(draft, "statement.md", "Mine.", seen).status()).isEqualTo(200);
        Answer late = save(draft, "statement.md", "Theirs.", seen);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("text").asString()).isEqualTo("Mine.");
        assertThat(author.get(draft + "?file=statement.md").body())
                .contains("Mine.")
                .doesNotContain("Theirs.");
        assertThat(author.form(
                                draft,
                                Map.of("file", "statement.md", "text", "Theirs.", "revision", String.valueOf(seen)))
                        .body())
                .contains("Somebody else has saved this draft", "Mine.", "Theirs.");
    }

    @Test
    void pathsThatLeadOutOfAPackageAreRefused() {
        String draft = begun();

        assertThat(save(draft, "../../etc/passwd", "x", revision(draft)).status())
                .isEqualTo(400);
        author.form(draft + "/files", Map.of("path", "submissions/leak/../Evil.java"));
        assertThat(author.get(draft).body()).doesNotContain("Evil.java</span>");
    }

    @Test
    void aDriverOfTheScenarioLibraryIsPutIntoTheDraftInItsOwnWords() {
        String draft = begun();
        assertThat(author.get(draft + "/blocks").body())
                .contains("Steady state", "Error path", "One method, as LeetCode has it", "Put it into the draft");

        String address =
                author.form(draft + "/blocks", Map.of("name", "steady-state")).header("Location");

        assertThat(address).endsWith("?file=workload/LatestSumSteadyState.java");
        assertThat(author.get(draft + "?file=workload/LatestSumSteadyState.java")
                        .body())
                .contains("extends SteadyState&lt;LatestSum&gt;", "super(&quot;additions&quot;, &quot;window&quot;)");
        assertThat(author.form(draft + "/blocks", Map.of("name", "../../x")).status())
                .isEqualTo(404);
    }

    @Test
    void nobodyButAnAuthorSeesOrTouchesADraft() {
        String draft = begun();
        AccountBrowser candidate = somebody("CANDIDATE");
        AccountBrowser interviewer = somebody("INTERVIEWER");

        for (String page : new String[] {"/admin/problems", draft, draft + "/aside", "/admin/problems.zip"}) {
            assertThat(candidate.get(page).status()).as(page).isEqualTo(403);
            assertThat(interviewer.get(page).status()).as(page).isEqualTo(403);
            assertThat(Client.browser(port).get(page).header("Location"))
                    .as(page)
                    .contains("/sign-in");
        }
        assertThat(candidate.form(draft + "/publish", Map.of()).status()).isEqualTo(403);
        assertThat(author.get("/admin/drafts/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private String begun() {
        Answer answer = author.form("/admin/drafts", Map.of("slug", slug));
        assertThat(answer.status()).isEqualTo(302);
        String address = answer.header("Location");
        return address.substring(address.indexOf("/admin/drafts/"));
    }

    private String proved(String draft) {
        String address = author.form(draft + "/proof", Map.of()).header("Location");
        String proof = address.substring(address.indexOf("/admin/proofs/"));
        Instant until = Instant.now().plus(PATIENCE);
        String page = author.get(proof).body();
        while (page.contains("data-running=\"true\"") && Instant.now().isBefore(until)) {
            page = author.get(proof).body();
        }
        return page;
    }

    private long revision(String draft) {
        Matcher matcher = REVISION.matcher(author.get(draft).body());
        assertThat(matcher.find()).isTrue();
        return Long.parseLong(matcher.group(1));
    }

    private Answer save(String draft, String file, String text, long revision) {
        Client client = author.client();
        client.get("/sign-in");
        return client.send(client.request(draft)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", client.cookie("XSRF-TOKEN"))
                .PUT(BodyPublishers.ofString(JsonMapper.shared()
                        .writeValueAsString(Map.of("file", file, "text", text, "revision", revision)))));
    }

    /** Signed in anew once the role is another: a session keeps the role it began with. */
    private AccountBrowser somebody(String role) {
        String email = UUID.randomUUID() + "@example.org";
        AccountBrowser.ofSomebodyNew(port, email);
        database.sql("update person set role = ? where email = ?")
                .params(role, email)
                .update();
        AccountBrowser browser = AccountBrowser.open(port);
        browser.signIn(email, AccountBrowser.PASSWORD);
        return browser;
    }
}
