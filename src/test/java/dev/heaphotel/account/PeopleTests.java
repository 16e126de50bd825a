package dev.heaphotel.account;

import static dev.heaphotel.account.AccountBrowser.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What an administrator does about others, and what those notice of it. */
@HotelTest
class PeopleTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Household household;

    @Autowired
    private People people;

    private AccountBrowser admin;
    private AccountBrowser other;
    private String email;
    private UUID person;

    @BeforeEach
    void come() {
        database.sql("update person set role = 'CANDIDATE' where role = 'ADMIN'")
                .update();
        admin = AccountBrowser.of(Role.ADMIN, port, database);
        email = "grace_" + UUID.randomUUID() + "@example.org";
        other = AccountBrowser.ofSomebodyNew(port, email);
        person = other.person();
    }

    @AfterEach
    void go() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aRoleCountsFromTheNextClickOnAndIsInTheLog() {
        assertThat(other.get("/admin/people").status()).isEqualTo(403);

        assertThat(deed("role", Map.of("role", "ADMIN")).header("Location")).endsWith("?done=role");
        assertThat(other.get("/admin/people").status()).isEqualTo(200);
        assertThat(deed("role", Map.of("role", "INTERVIEWER")).status()).isEqualTo(302);
        assertThat(other.get("/admin/people").status()).isEqualTo(403);
        assertThat(other.get("/account").body()).contains("Interviewer");

        assertThat(deed("role", Map.of("role", "INTERVIEWER")).header("Location"))
                .endsWith("?done=nothing");
        assertThat(deed("role", Map.of("role", "OWNER")).status()).isEqualTo(400);
        assertThat(logged())
                .containsExactly(
                        "role changed: From candidate to administrator.",
                        "role changed: From administrator to interviewer.");
    }

    @Test
    void whoeverIsLockedIsOutAtOnceAndCannotComeBackUntilUnlocked() {
        assertThat(deed("lock", Map.of()).status()).isEqualTo(302);

        assertThat(other.get("/account").header("Location")).endsWith("/sign-in");
        Answer refused = other.signIn(email, PASSWORD);
        assertThat(refused.header("Location")).contains("error=locked");
        assertThat(other.get("/sign-in?error=locked").body()).contains("This account is locked");
        assertThat(other.signIn(email, "wrong").header("Location"))
                .as("a stranger learns nothing")
                .contains("error=wrong");
        assertThat(admin.get("/admin/people?q=" + email).body()).contains("Locked");

        deed("unlock", Map.of());
        assertThat(other.signIn(email, PASSWORD).header("Location")).doesNotContain("error");
        assertThat(other.get("/account").status()).isEqualTo(200);
        assertThat(logged())
                .containsExactly(
                        "account locked: ",
                        "sign-in failed: The account is locked. From 127.0.0.1.",
                        "sign-in failed: Wrong password. From 127.0.0.1.",
                        "account unlocked: ");
    }

    @Test
    void sessionsEndAndTheAccountStays() {
        deed("sign-out", Map.of());
        assertThat(other.get("/account").header("Location")).endsWith("/sign-in");
        assertThat(other.signIn(email, PASSWORD).header("Location")).doesNotContain("error");
    }

    @Test
    void deletingNeedsTheWordAndLeavesNothingButTheLog() {
        String location = other.handIn("class A {}");
        assertThat(admin.get("/admin/people/" + person + "/delete").body()).contains("Nobody can bring it back");
        assertThat(deed("delete", Map.of("confirmation", "yes")).status()).isEqualTo(400);
        assertThat(other.get("/account").status()).isEqualTo(200);

        assertThat(deed("delete", Map.of("confirmation", "delete")).header("Location"))
                .endsWith("/admin/people");
        assertThat(other.get("/account").header("Location")).endsWith("/sign-in");
        assertThat(other.get(location).status()).isEqualTo(404);
        assertThat(admin.get("/admin/people/" + person).status()).isEqualTo(404);
        assertThat(admin.get("/admin/audit?person=" + person).body())
                .contains("account deleted", "somebody whose account is gone")
                .doesNotContain(email);
    }

    @Test
    void nobodyDoesAnyOfItToThemselves() {
        UUID me = admin.person();
        for (String deed : List.of("lock", "sign-out", "role", "delete")) {
            Answer answer = admin.form(
                    "/admin/people/" + me + "/" + deed, Map.of("role", "CANDIDATE", "confirmation", "delete"));
            assertThat(answer.header("Location")).as(deed).endsWith("?done=oneself");
        }
        assertThat(admin.get("/admin/people/" + me + "?done=oneself").body())
                .contains("This is your own account", "This is you.")
                .doesNotContain("Lock the account");
        assertThat(admin.get("/admin/people").status()).isEqualTo(200);
    }

    @Test
    void ofTwoAdministratorsWhoTurnOnEachOtherAtOnceOneStays() {
        SignedIn first = people.findById(admin.person()).orElseThrow().signedIn();
        AccountBrowser rival = AccountBrowser.of(Role.ADMIN, port, database);
        SignedIn second = people.findById(rival.person()).orElseThrow().signedIn();

        long removed = Stream.of(List.of(first, second), List.of(second, first))
                .map(pair -> CompletableFuture.supplyAsync(() -> demoted(pair.get(0), pair.get(1))))
                .toList()
                .stream()
                .filter(CompletableFuture::join)
                .count();

        assertThat(removed).isOne();
        assertThat(people.countAdministrators()).isOne();
    }

    private boolean demoted(SignedIn admin, SignedIn rival) {
        return as(admin, () -> {
            try {
                return household.changeRole(admin, rival.id(), Role.CANDIDATE) == Household.Outcome.DONE;
            } catch (AccessDeniedException removedMeanwhile) {
                return false;
            }
        });
    }

    /** Whatever path leads to them: the methods themselves refuse. */
    @Test
    void theMethodsRefuseWhoeverIsNoAdministrator() {
        SignedIn me = people.findById(person).orElseThrow().signedIn();
        as(me, () -> {
            assertThatThrownBy(() -> household.changeRole(me, person, Role.ADMIN))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> household.delete(me, admin.person())).isInstanceOf(AccessDeniedException.class);
            return null;
        });
        assertThat(logged()).isEmpty();
    }

    @Test
    void theListFindsByPartsOfNamesAndAddressesAndEscapesWhatItShows() {
        other.form("/account/name", Map.of("name", "<b>Grace</b> 100%"));
        assertThat(admin.get("/admin/people?q=100%25").body())
                .contains("&lt;b&gt;Grace&lt;/b&gt; 100%")
                .doesNotContain("<b>Grace");
        assertThat(admin.get("/admin/people?q=" + email.toUpperCase()).body()).contains(email);
        assertThat(admin.get("/admin/people?q=grace_&role=CANDIDATE").body()).contains(email);
        assertThat(admin.get("/admin/people?q=" + email + "&role=ADMIN").body()).contains("Nobody found");
        assertThat(admin.get("/admin/people?q=graceX" + email.substring(6)).body())
                .as("an underscore is itself")
                .contains("Nobody found");
        for (String strange : List.of("q=%00", "page=-1", "page=999999", "role=%27", "page=1e9")) {
            assertThat(admin.get("/admin/people?" + strange).status())
                    .as(strange)
                    .isEqualTo(200);
        }
    }

    private Answer deed(String deed, Map<String, String> fields) {
        return admin.form("/admin/people/" + person + "/" + deed, fields);
    }

    private List<String> logged() {
        return database.sql("select what || ': ' || detail from audit_entry where about = ? order by id")
                .param("person " + person)
                .query(String.class)
                .list();
    }

    private static <T> T as(SignedIn who, Supplier<T> deed) {
        SecurityContextHolder.getContext().setAuthentication(who.token());
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
