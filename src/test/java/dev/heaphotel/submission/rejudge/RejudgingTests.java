package dev.heaphotel.submission.rejudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.unit.Verdict;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was handed in for an earlier version is judged again; nobody's verdict changes before somebody says so. */
@HotelTest
class RejudgingTests {

    private static final String SLUG = "listener-registry";
    private static final String SETS = "/admin/problems/" + SLUG + "/rejudgings";

    @RegisterExtension
    final Stay stay = new Stay();

    private JdbcClient database;
    private AccountBrowser author;
    private String submission;

    @BeforeEach
    void somethingWasHandedInForAnEarlierVersion() {
        database = stay.bean(JdbcClient.class);
        author = administrator();
        stay.judge().willSay(ManualJudge.weighed(Verdict.LEAK));
        submission = stay.handIn(stay.browser(), SLUG, "class EventBus { /* " + UUID.randomUUID() + " */ }");
        database.sql("update submission set version = case when id = ? then 'earlier' else ? end where problem = ?")
                .params(UUID.fromString(submission), currentVersion(), SLUG)
                .update();
    }

    @Test
    void whatIsDroppedChangesNothing() {
        String set = begun(Verdict.ACCEPTED);
        assertThat(ready(set)).contains("1 of 1 verdicts would change.", "LEAK → ACCEPTED", ", another verdict");
        assertThat(verdict()).isEqualTo("LEAK");

        author.form(set + "/drop", Map.of());

        assertThat(author.get(set).body()).contains("Dropped: nobody").doesNotContain(">Apply<");
        author.form(set + "/apply", Map.of());
        assertThat(author.get(set).body()).contains("It was not applied");
        assertThat(verdict()).isEqualTo("LEAK");
        assertThat(author.get(SETS).body()).contains("Judge one submission again");
    }

    @Test
    void whatIsAppliedTakesThePlaceOfWhatWasBeforeAndThatIsKept() {
        String set = begun(Verdict.ACCEPTED);
        ready(set);

        author.form(set + "/apply", Map.of());
        author.form(set + "/apply", Map.of());

        assertThat(author.get(set).body()).contains("It was not applied", "Applied: 1 of 1 verdicts changed.");
        assertThat(verdict()).isEqualTo("ACCEPTED");
        assertThat(database.sql("select verdict from former_verdict where submission = ?")
                        .param(UUID.fromString(submission))
                        .query(String.class)
                        .list())
                .containsExactly("LEAK");
        assertThat(author.get(SETS).body()).contains("was judged by the current version");
        assertThat(author.get("/admin/audit").body())
                .contains("verdicts replaced", "problem " + SLUG, "1 of 1 differ.");
    }

    @Test
    void whatIsNotWhollyJudgedIsNotApplied() {
        stay.judge().holdBack();
        String set = begun(Verdict.ACCEPTED);

        assertThat(author.get(set).body()).contains("0 of 1 are judged again.").doesNotContain(">Apply<");
        author.form(set + "/apply", Map.of());
        assertThat(author.get(set).body()).contains("It was not applied");

        stay.judge().letGo();
        assertThat(ready(set)).contains(">Apply<");
        assertThat(verdict()).isEqualTo("LEAK");
    }

    private String begun(Verdict verdict) {
        stay.judge().willSay(verdict);
        String address = author.form(SETS, Map.of()).header("Location");
        assertThat(address).contains("/admin/rejudgings/");
        return address.substring(address.indexOf("/admin/"));
    }

    private String ready(String set) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(author.get(set).body()).contains("data-running=\"false\""));
        return author.get(set).body();
    }

    private String verdict() {
        return stay.browser()
                .get("/api/submissions/" + submission)
                .json()
                .get("verdict")
                .asString();
    }

    private String currentVersion() {
        return database.sql("select version from shelf join publication using (slug, number) where slug = ?")
                .param(SLUG)
                .query(String.class)
                .single();
    }

    /** Signed in anew once the role is another: a session keeps the role it began with. */
    private AccountBrowser administrator() {
        String email = UUID.randomUUID() + "@example.org";
        AccountBrowser.ofSomebodyNew(stay.port(), email);
        database.sql("update person set role = 'ADMIN' where email = ?")
                .param(email)
                .update();
        AccountBrowser browser = AccountBrowser.open(stay.port());
        browser.signIn(email, AccountBrowser.PASSWORD);
        return browser;
    }
}
