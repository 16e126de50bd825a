package dev.heaphotel.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import dev.heaphotel.account.AccountBrowser;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an author types is kept, shown as it was typed, and nobody else's. {@link AuthoringWalkTests} goes the whole way. */
@HotelTest
class AuthoringStoryTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private AccountBrowser author;
    private String slug;

    @BeforeEach
    void anAuthor() {
        author = somebody("ADMIN");
        slug = "ring-" + UUID.randomUUID().toString().substring(0, 8);
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
    void anExampleIsMovedToAnotherVerdictAndItsExpectationsFollow() {
        String draft = begun();
        Map<String, String> move =
                Map.of("file", "submissions/leak/KeepsAll.java", "to", "submissions/excess_space/KeepsAll.java");

        assertThat(author.form(draft + "/files/move", move).header("Location"))
                .endsWith("?file=submissions/excess_space/KeepsAll.java");

        assertThat(author.get(draft + "?file=submissions/expectations.yaml").body())
                .contains("excess_space/KeepsAll.java:")
                .doesNotContain("leak/KeepsAll.java:");
        author.form(
                draft + "/files/move",
                Map.of("file", "submissions/excess_space/KeepsAll.java", "to", "submissions/accepted/Deque.java"));
        assertThat(author.get(draft + "?file=submissions/accepted/Deque.java").body())
                .contains("ArrayDeque");
        assertThat(author.form(draft + "/files/move", Map.of("file", "problem.yaml", "to", "../problem.yaml"))
                        .header("Location"))
                .endsWith(draft);
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

    @Test
    void theFormSavesWithoutScriptAndSaysWhatIsWrongAtTheField() {
        String draft = begun();
        Map<String, String> fields = new HashMap<>(Map.of(
                "revision", String.valueOf(revision(draft)),
                "title", "<b>Ring</b>",
                "axes[0].name", "additions",
                "axes[0].from", "256",
                "axes[0].to", "300",
                "change", "hints.add"));

        assertThat(author.form(draft + "/form", fields).status()).isEqualTo(302);

        assertThat(author.get(draft).body())
                .contains("value=\"&lt;b&gt;Ring&lt;/b&gt;\"", "name=\"hints[0]\"")
                .containsPattern("id=\"f-axes-0-to-errors\"[^>]*>\\s*<p>expected at least 4096")
                .containsPattern("<input(?=[^>]*name=\"axes\\[0].to\")[^>]*aria-invalid=\"true\"");
        fields.put("title", "Mine, too late");
        assertThat(author.form(draft + "/form", fields).body())
                .contains("Somebody else has saved this draft", "title: Mine, too late");
        assertThat(author.get(draft + "?file=problem.yaml").body())
                .contains("title: &lt;b&gt;Ring&lt;/b&gt;")
                .doesNotContain("too late");
    }

    @Test
    void textThatIsNoYamlIsShownAsTextWithTheReason() {
        String draft = begun();
        save(draft, "problem.yaml", "title: [", revision(draft));

        assertThat(author.get(draft).body()).contains("cannot be shown as a form", "id=\"text\"");
        assertThat(author.form(draft + "/form", Map.of("revision", "2", "title", "x"))
                        .status())
                .isEqualTo(302);
        assertThat(author.get(draft).body()).contains("title: [");
    }

    @Test
    void tagsOfTheShelfStandInTheRegister() {
        String tags = "/admin/problems/lru-cache/tags";
        author.form(tags, Map.of("tags", "second-week, linked-list"));
        try {
            assertThat(Client.program(port).get("/api/problems").body()).contains("second-week");
            assertThat(Client.browser(port).get("/?q=second-week").body())
                    .containsPattern("data-text=\"[^\"]*second-week")
                    .contains("data-shown>1<");
            assertThat(author.form(tags, Map.of("tags", "<b>")).status()).isEqualTo(302);
            assertThat(author.get("/admin/problems/lru-cache").body())
                    .contains("Expected at most 12 tags", "&lt;b&gt;", "hash-map, linked-list, eviction, design");
            assertThat(Client.program(port).get("/api/problems").body()).contains("second-week");
        } finally {
            author.form(tags, Map.of("tags", ""));
        }
        assertThat(Client.program(port).get("/api/problems").body()).doesNotContain("second-week");
    }

    private String begun() {
        return Authors.begun(author, slug);
    }

    private long revision(String draft) {
        return Authors.revision(author, draft);
    }

    private Answer save(String draft, String file, String text, long revision) {
        return Authors.save(author, draft, file, text, revision);
    }

    private AccountBrowser somebody(String role) {
        return Authors.somebody(role, port, database);
    }
}
