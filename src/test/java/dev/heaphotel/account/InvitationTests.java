package dev.heaphotel.account;

import static dev.heaphotel.account.AccountBrowser.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A link that gives a role, and everything that closes it. */
@HotelTest
class InvitationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private AccountBrowser admin;

    @BeforeEach
    void come() {
        database.sql("delete from invitation").update();
        admin = AccountBrowser.of(Role.ADMIN, port, database);
    }

    @Test
    void whoSignsUpThroughItIsBackThereAndTakesTheRoleOnce() {
        String link = invite("INTERVIEWER");
        AccountBrowser guest = AccountBrowser.open(port);
        Answer offer = guest.get(link);
        assertThat(offer.body()).contains("as <strong>interviewer</strong>", "/sign-up?from=/invitation");
        assertThat(offer.header("Referrer-Policy")).isEqualTo("no-referrer");

        Answer in = guest.signUp("Grace", UUID.randomUUID() + "@example.org", link);
        assertThat(in.header("Location")).endsWith(link);
        assertThat(guest.get(link).body()).contains("Take the role");
        assertThat(accept(guest, link).header("Location")).endsWith("/account?done=role");

        assertThat(guest.get("/account?done=role").body()).contains("Interviewer", "The role is yours.");
        assertThat(guest.get(link).status()).isEqualTo(404);
        AccountBrowser second = AccountBrowser.ofSomebodyNew(port, UUID.randomUUID() + "@example.org");
        assertThat(accept(second, link).body()).contains("This invitation is closed");
        assertThat(role(second)).isEqualTo("CANDIDATE");
        assertThat(admin.get("/admin/people/invitations").body()).contains("Used", "by <bdi>Grace</bdi>");
        assertThat(admin.get("/admin/audit?person=" + guest.person()).body())
                .contains("invitation accepted", "From candidate to interviewer, by an invitation.");
    }

    @Test
    void whoSignsInIsLedBackToIt() {
        String email = UUID.randomUUID() + "@example.org";
        AccountBrowser.ofSomebodyNew(port, email);
        String link = invite("ADMIN");
        AccountBrowser browser = AccountBrowser.open(port);
        browser.get(link);
        assertThat(browser.signIn(email, PASSWORD).header("Location")).contains(link);
    }

    @Test
    void ofTwoWhoUseItAtOnceOneGetsTheRole() {
        String link = invite("INTERVIEWER");
        AccountBrowser one = AccountBrowser.ofSomebodyNew(port, UUID.randomUUID() + "@example.org");
        AccountBrowser two = AccountBrowser.ofSomebodyNew(port, UUID.randomUUID() + "@example.org");

        Stream.of(one, two)
                .map(browser -> CompletableFuture.supplyAsync(() -> accept(browser, link)))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(Stream.of(role(one), role(two))).containsExactlyInAnyOrder("INTERVIEWER", "CANDIDATE");
    }

    @Test
    void itIsClosedOnceTakenBackTooOldOrItsAuthorIsNoAdministrator() {
        AccountBrowser guest = AccountBrowser.ofSomebodyNew(port, UUID.randomUUID() + "@example.org");
        String revoked = invite("ADMIN");
        UUID id = database.sql("select id from invitation").query(UUID.class).single();
        assertThat(admin.form("/admin/people/invitations/" + id + "/revoke", Map.of())
                        .header("Location"))
                .endsWith("?done=revoked");
        assertThat(admin.form("/admin/people/invitations/" + id + "/revoke", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(accept(guest, revoked).status()).isEqualTo(404);

        String old = invite("ADMIN");
        database.sql("update invitation set expires_at = now() - interval '1 second'")
                .update();
        assertThat(accept(guest, old).status()).isEqualTo(404);

        String orphan = invite("ADMIN");
        assertThat(guest.get(orphan).status()).isEqualTo(200);
        database.sql("update person set role = 'CANDIDATE' where id = ?")
                .param(admin.person())
                .update();
        assertThat(accept(guest, orphan).status()).isEqualTo(404);
        assertThat(role(guest)).isEqualTo("CANDIDATE");
    }

    @Test
    void whoMayDoAllOfThatAlreadyDoesNotUseItUpAndIsNotDemoted() {
        String link = invite("INTERVIEWER");
        assertThat(admin.get(link).body()).contains("who may do all of that already");
        accept(admin, link);
        assertThat(role(admin)).isEqualTo("ADMIN");
        assertThat(AccountBrowser.open(port).get(link).status()).isEqualTo(200);
    }

    @Test
    void theSecretIsShownOnceAndKeptNowhere() {
        String link = invite("ADMIN");
        String secret = link.substring(link.indexOf('=') + 1);
        assertThat(admin.get("/admin/people/invitations").body()).doesNotContain(secret);
        assertThat(database.sql("select encode(token_hash, 'escape') || note from invitation")
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
        assertThat(database.sql("select count(*) from audit_entry where strpos(what || about || detail, ?) > 0")
                        .param(secret)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void badFormsAreShownAgainAndNothingIsMade() {
        Map<String, String> good = Map.of("role", "ADMIN", "note", "x", "days", "7");
        for (Map.Entry<String, String> bad :
                Map.of("role", "CANDIDATE", "days", "31").entrySet()) {
            Map<String, String> form = new HashMap<>(good);
            form.put(bad.getKey(), bad.getValue());
            Answer again = admin.form("/admin/people/invitations", form);
            assertThat(again.status()).as(bad.toString()).isEqualTo(400);
            assertThat(again.body()).contains("role=\"alert\"").doesNotContain("data-link");
        }
        assertThat(admin.form("/admin/people/invitations", Map.of("role", "king", "days", "many"))
                        .body())
                .contains("Role: choose one.", "Days: expected 1 to 30.");
        assertThat(database.sql("select count(*) from invitation")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Made by the administrator: its path with its secret. */
    private String invite(String role) {
        Answer made =
                admin.form("/admin/people/invitations", Map.of("role", role, "note", "<i>for Grace</i>", "days", "7"));
        assertThat(made.body()).contains("&lt;i&gt;for Grace").doesNotContain("<i>for");
        return made.body().replaceFirst("(?s).*value=\"http://localhost:[0-9]+(/invitation\\?token=[^\"]+)\".*", "$1");
    }

    private static Answer accept(AccountBrowser browser, String link) {
        return browser.form("/invitation", Map.of("token", link.substring(link.indexOf('=') + 1)));
    }

    private String role(AccountBrowser browser) {
        return database.sql("select role from person where id = ?")
                .param(browser.person())
                .query(String.class)
                .single();
    }
}
