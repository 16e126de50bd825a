package dev.heaphotel.account;

import static dev.heaphotel.account.AccountBrowser.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import dev.heaphotel.judge.Judging;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.submission.Watcher;
import dev.heaphotel.unit.Verdict;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** From guest to person and away again. */
@HotelTest
class AccountStoryTests {

    private static final String CODE = "class LRUCache { /* Größe */ }";

    @LocalServerPort
    private int port;

    @Autowired
    private Judging judging;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SignInAttempts attempts;

    private ManualJudge judge;
    private String email;

    @BeforeEach
    void open() {
        judge = (ManualJudge) judging;
        email = "ada." + UUID.randomUUID() + "@example.org";
    }

    @AfterEach
    void drain() {
        judge.letGo();
        judge.forget();
    }

    @Test
    void whoSignsUpKeepsWhatTheyHandedInAndIsBackWhereTheyWere() {
        AccountBrowser browser = AccountBrowser.open(port);
        judge.willSay(Verdict.LEAK);
        String location = browser.handIn(CODE);
        Watcher.untilDone(browser.client(), location);

        Answer in = browser.signUp("Ada", email.toUpperCase(), "/problems/lru-cache");

        assertThat(in.status()).isEqualTo(302);
        assertThat(in.header("Location")).endsWith("/problems/lru-cache");
        assertThat(ownerOf(location)).isEqualTo(person());
        assertThat(browser.get("/").body()).contains("<bdi>Ada</bdi>").doesNotContain("href=\"/sign-up\"");
        JsonNode mine = browser.get("/account/export").json();
        assertThat(mine.at("/account/email").asString()).isEqualToIgnoringCase(email);
        assertThat(mine.at("/submissions/0/source").asString()).isEqualTo(CODE);
        assertThat(mine.at("/submissions/0/verdict").asString()).isEqualTo("LEAK");
        assertThat(mine.at("/submissions/0/growth").isArray()).isTrue();
        assertThat(mine.toString()).doesNotContain("bcrypt", "$2a$");
    }

    @Test
    void draftsHintsAndWhatWasGivenUpComeAlongAndGoWithTheAccount() {
        AccountBrowser browser = AccountBrowser.open(port);
        String code = CODE + " // " + email;
        browser.handIn(CODE);
        browser.draft("shortest-path", code);
        browser.form("/problems/lru-cache/hints", Map.of("hint", "1"));
        browser.form("/problems/listener-registry/editorial", Map.of());

        browser.signUp("Ada", email, "/");

        assertThat(browser.get("/api/problems/shortest-path/draft")
                        .json()
                        .at("/source")
                        .asString())
                .isEqualTo(code);
        JsonNode mine = browser.get("/account/export").json();
        assertThat(mine.at("/drafts/0/source").asString()).isEqualTo(code);
        assertThat(mine.at("/practice/hints/0/hint").asInt()).isOne();
        assertThat(mine.at("/practice/givenUp/0/problem").asString()).isEqualTo("listener-registry");

        UUID person = person();
        browser.form("/account/delete", Map.of("password", PASSWORD, "confirmation", "delete"));

        for (String table : List.of("draft", "draft_aside", "hint_opened", "editorial_opened", "submission")) {
            assertThat(count("select count(*) from " + table + " where person = ?", person))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void whoSignsInTakesAlongWhatTheBrowserHoldsAndTheNextGuestDoesNotSeeIt() {
        AccountBrowser.ofSomebodyNew(port, email);
        AccountBrowser other = AccountBrowser.open(port);
        String before = other.handIn(CODE);
        other.signIn(email, PASSWORD);
        String during = other.handIn(CODE);
        other.form("/sign-out", Map.of());
        String after = other.handIn(CODE);
        AccountBrowser.open(port);
        other.signUp("Grace", "grace." + email, "/");

        assertThat(List.of(ownerOf(before), ownerOf(during))).containsOnly(person());
        assertThat(ownerOf(after)).isNotEqualTo(person());
        assertThat(other.get("/account/export").json().get("submissions")).hasSize(1);
    }

    @Test
    void aKeyWithoutItsSealAdoptsNothing() {
        AccountBrowser victim = AccountBrowser.open(port);
        String location = victim.handIn(CODE);
        String cookie = victim.client().cookie("GUEST");
        AccountBrowser thief = AccountBrowser.open(port);
        thief.handIn(CODE);
        String key = cookie.substring(0, cookie.indexOf('.'));
        String ownSeal = thief.client().cookie("GUEST").replaceFirst("^[^.]*", "");

        for (String forged : List.of(key, key + ".", key + ".AAAA", key + ownSeal)) {
            assertThat(signUpWithCookie(forged, UUID.randomUUID() + "@example.org"))
                    .isEqualTo(302);
            assertThat(owned(location)).as(forged).isZero();
        }
        assertThat(signUpWithCookie(cookie, UUID.randomUUID() + "@example.org")).isEqualTo(302);
        assertThat(owned(location)).as("the whole cookie").isOne();
    }

    @Test
    void aNameIsTextWhateverItSays() {
        AccountBrowser browser = AccountBrowser.open(port);
        browser.signUp("<script>alert(1)</script>\u202eadA", email, "/");

        for (String page : List.of("/", "/account", "/account/delete", "/problems/lru-cache", "/nowhere")) {
            String body = browser.client()
                    .send(browser.client()
                            .request(page)
                            .header("Accept", "text/html")
                            .GET())
                    .body();
            assertThat(body).as(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert", "\u202e");
        }
        assertThat(browser.form("/account/name", Map.of("name", "")).body()).contains("what others may call you");
        assertThat(browser.form("/account/name", Map.of("name", "Grace")).status())
                .isEqualTo(302);
        assertThat(browser.get("/account").body()).contains("<bdi>Grace</bdi>").doesNotContain("script&gt;");
    }

    @Test
    void complaintsStandBesideTheFieldsAndNoAccountIsMade() {
        AccountBrowser browser = AccountBrowser.open(port);
        Answer short12 = browser.form(
                "/sign-up", Map.of("name", "Ada", "email", "not one", "password", "short-secret".substring(0, 11)));
        assertThat(short12.status()).isEqualTo(400);
        assertThat(short12.body())
                .contains("id=\"email-complaint\"", "id=\"password-complaint\"", "found 11.", "value=\"not one\"")
                .doesNotContain("short-secre", "name-complaint");
        String long73 = "a long way home ".repeat(5);
        assertThat(browser.form("/sign-up", Map.of("name", "Ada", "email", email, "password", long73))
                        .body())
                .contains("at most 72 characters");
        assertThat(browser.form("/sign-up", Map.of()).status()).isEqualTo(400);
        assertThat(people()).isZero();
    }

    @Test
    void aTakenAddressIsNotTakenAgain() {
        AccountBrowser.ofSomebodyNew(port, email);
        Answer again = AccountBrowser.open(port).signUp("Eve", email.toUpperCase(), "/");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("If it is yours, sign in instead").doesNotContain("Ada");
        assertThat(people()).isOne();
    }

    @Test
    void manyAccountsFromOneAddressAreRefusedForAWhile() {
        String key = "sign-up 127.0.0.1";
        while (attempts.take(key, SignInAttempts.SIGN_UPS)) {
            // One more.
        }
        try {
            Answer refused = AccountBrowser.open(port).signUp("Ada", email, "/");
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).isEqualTo("900");
            assertThat(refused.body()).contains("quarter of an hour", email);
            assertThat(people()).isZero();
        } finally {
            attempts.forgive(key);
        }
    }

    @Test
    void guessingAPasswordEndsAtALimitEvenForTheRightOne() {
        AccountBrowser.ofSomebodyNew(port, email);
        AccountBrowser guesser = AccountBrowser.open(port);
        for (int guess = 1; guess < SignInAttempts.PER_ACCOUNT; guess++) {
            attempts.take(SignInGate.account(email), SignInAttempts.PER_ACCOUNT);
        }
        assertThat(guesser.signIn(email, "wrong").header("Location")).contains("error=wrong");
        assertThat(guesser.signIn(email, PASSWORD).header("Location")).contains("error=too-many");
        attempts.forgive(SignInGate.account(email));
        assertThat(guesser.signIn(email, PASSWORD).header("Location")).endsWith("/");
    }

    @Test
    void anotherPasswordEndsEveryOtherSession() {
        AccountBrowser here = AccountBrowser.ofSomebodyNew(port, email);
        AccountBrowser there = AccountBrowser.open(port);
        there.signIn(email, PASSWORD);
        assertThat(there.get("/account").status()).isEqualTo(200);
        String better = "a better room, with a key";

        Answer wrong = here.form("/account/password", Map.of("current", "guessed wrong", "password", better));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("id=\"current-complaint\"");
        assertThat(there.get("/account").status()).isEqualTo(200);

        assertThat(here.form("/account/password", Map.of("current", PASSWORD, "password", better))
                        .header("Location"))
                .endsWith("/account?done=password");
        assertThat(here.get("/account").status()).isEqualTo(200);
        assertThat(there.get("/account").header("Location")).endsWith("/sign-in");
        assertThat(there.signIn(email, PASSWORD).header("Location")).contains("error=wrong");
        // Back where the sign-in was asked for.
        assertThat(there.signIn(email, better).header("Location")).contains("/account");
    }

    @Test
    void whoLeftABrowserSignedInSignsItOutFromAnother() {
        AccountBrowser here = AccountBrowser.ofSomebodyNew(port, email);
        AccountBrowser there = AccountBrowser.open(port);
        there.signIn(email, PASSWORD);
        assertThat(here.get("/account").body()).contains("In 2 browsers");

        Answer refused = here.form("/account/sessions/end", Map.of("today", "guessed wrong"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("id=\"today-complaint\"");
        assertThat(there.get("/account").status()).isEqualTo(200);

        assertThat(here.form("/account/sessions/end", Map.of("today", PASSWORD)).header("Location"))
                .endsWith("/account?done=sessions");
        assertThat(there.get("/account").header("Location")).endsWith("/sign-in");
        assertThat(here.get("/account?done=sessions").body())
                .contains("In one browser", "Everywhere else you are signed out.");
    }

    @Test
    void sessionsHoldNoHash() {
        AccountBrowser.ofSomebodyNew(port, email);
        AccountBrowser.open(port).signIn(email, PASSWORD);
        assertThat(count("""
                        select count(*) from spring_session join spring_session_attributes on primary_id = session_primary_id
                        where principal_name = ?""", person().toString())).isPositive();
        assertThat(database.sql(
                                "select count(*) from spring_session_attributes where position(?::bytea in attribute_bytes) > 0")
                        .param("{bcrypt}")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoLeavesLeavesNothing() {
        AccountBrowser browser = AccountBrowser.open(port);
        String done = browser.handIn(CODE);
        Watcher.untilDone(browser.client(), done);
        browser.signUp("Ada", email, "/");
        AccountBrowser elsewhere = AccountBrowser.open(port);
        elsewhere.signIn(email, PASSWORD);
        judge.forget();
        judge.holdBack();
        browser.handIn(CODE);
        judge.nextBegun();
        String waiting = browser.handIn(CODE);
        UUID person = person();
        Map<String, String> sure = Map.of("password", PASSWORD, "confirmation", "Delete");

        assertThat(browser.form("/account/delete", Map.of("password", PASSWORD, "confirmation", "yes"))
                        .status())
                .isEqualTo(400);
        assertThat(browser.form("/account/delete", Map.of("password", "wrong", "confirmation", "delete"))
                        .body())
                .contains("id=\"password-complaint\"");
        assertThat(people()).isOne();
        assertThat(browser.form("/account/delete", sure).header("Location")).endsWith("/sign-in?gone");

        assertThat(people()).isZero();
        assertThat(count("select count(*) from submission where person = ?", person))
                .isZero();
        assertThat(count("select count(*) from submission_step where submission = ?", id(done)))
                .isZero();
        assertThat(count("select count(*) from spring_session where principal_name = ?", person.toString()))
                .isZero();
        assertThat(count("select count(*) from judge_turn where owner = ?", "person " + person))
                .isZero();
        assertThat(count(
                        "select count(*) from scheduled_tasks where task_instance = ?",
                        id(waiting).toString()))
                .isZero();
        assertThat(browser.get(done).status()).isEqualTo(404);
        assertThat(elsewhere.get("/account").header("Location")).endsWith("/sign-in");
        assertThat(elsewhere.signIn(email, PASSWORD).header("Location")).contains("error=wrong");
    }

    @Test
    void theLastAdministratorStays() {
        database.sql("update person set role = 'CANDIDATE'").update();
        AccountBrowser.ofSomebodyNew(port, email);
        database.sql("update person set role = 'ADMIN' where email = ?")
                .param(email)
                .update();
        AccountBrowser browser = AccountBrowser.open(port);
        browser.signIn(email, PASSWORD);
        Map<String, String> sure = Map.of("password", PASSWORD, "confirmation", "delete");

        assertThat(browser.get("/account/delete").body()).contains("the only administrator");
        Answer stays = browser.form("/account/delete", sure);
        assertThat(stays.status()).isEqualTo(409);
        assertThat(stays.body()).contains("the only administrator");
        assertThat(people()).isOne();

        AccountBrowser.ofSomebodyNew(port, "second." + email);
        database.sql("update person set role = 'ADMIN' where email = ?")
                .param("second." + email)
                .update();
        assertThat(browser.form("/account/delete", sure).status()).isEqualTo(302);
        assertThat(people()).isZero();
    }

    @Test
    void strangersHaveNoAccountPage() {
        Client stranger = Client.program(port);
        for (String page : List.of("/account", "/account/export", "/account/delete")) {
            assertThat(stranger.get(page).header("Location")).as(page).endsWith("/sign-in");
        }
        assertThat(stranger.get("/sign-in").body()).doesNotContain("oauth2", "or with email");
    }

    @Test
    void codeInAFormWhoseTokenIsStaleIsNotLost() {
        AccountBrowser browser = AccountBrowser.open(port);
        String stale = browser.get("/problems/lru-cache")
                .body()
                .replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        browser.signUp("Ada", email, "/");
        String form = AccountBrowser.encoded(Map.of("_csrf", stale, "source", "class A { /* </textarea> */ }"));

        Answer refused = browser.client()
                .send(browser.client()
                        .request("/problems/lru-cache/submissions")
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("That was not taken", "load that page again", "/* &lt;/textarea&gt; */");
    }

    private int signUpWithCookie(String guest, String address) {
        Client program = Client.program(port);
        String form = AccountBrowser.encoded(Map.of("name", "Eve", "email", address, "password", PASSWORD));
        return program.send(program.request("/sign-up")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", "XSRF-TOKEN=t; GUEST=" + guest)
                        .header("X-XSRF-TOKEN", "t")
                        .POST(BodyPublishers.ofString(form)))
                .status();
    }

    private UUID person() {
        return database.sql("select id from person where lower(email) = lower(?)")
                .param(email)
                .query(UUID.class)
                .single();
    }

    private long people() {
        return count("select count(*) from person where lower(email) = lower(?)", email);
    }

    private UUID ownerOf(String location) {
        return database.sql(
                        "select coalesce(person, '00000000-0000-0000-0000-000000000000') from submission where id = ?")
                .param(id(location))
                .query(UUID.class)
                .single();
    }

    private long owned(String location) {
        return count("select count(*) from submission where id = ? and person is not null", id(location));
    }

    private static UUID id(String location) {
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private long count(String sql, Object parameter) {
        return database.sql(sql).param(parameter).query(Long.class).single();
    }
}
