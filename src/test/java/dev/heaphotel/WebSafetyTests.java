package dev.heaphotel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client.Answer;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.account.Role;
import dev.heaphotel.account.SignInAttempts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the whole web of the house holds to, whatever the feature: headers, cookies, sessions, methods, limits. */
@HotelTest
@ExtendWith(OutputCaptureExtension.class)
class WebSafetyTests {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** What is answered before, beside and after all controllers. */
    private static final List<String> ODD =
            List.of("/nowhere", "/api/nowhere", "/assets/nothing.js", "/a;b", "/actuator/env");

    /** The same for everybody, and kept by browsers for some hours. */
    private static final String CLASSES = "/api/offered-classes";

    @RegisterExtension
    final Stay stay = new Stay();

    @Autowired
    private JdbcClient database;

    @Autowired
    private SignInAttempts attempts;

    @Test
    void everyAnswerOfEveryRouteSaysWhatBrowsersMayDoWithIt() {
        Client nobody = Client.program(stay.port());
        Client candidate =
                AccountBrowser.of(Role.CANDIDATE, stay.port(), database).client();
        Stream<String> pages = Routes.table().keySet().stream()
                .filter(route -> route.startsWith("GET "))
                .map(route -> route.substring(4)
                        .replaceAll("[{]n[^}]*}+", "1")
                        .replaceAll("[{][^}]+}", UUID.randomUUID() + ""));
        assertThat(Stream.concat(pages, ODD.stream())).isNotEmpty().allSatisfy(path -> {
            guarded(path, nobody.get(path));
            guarded(path, candidate.get(path));
        });
    }

    private static void guarded(String path, Answer answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .as("%s, %s", path, answer.status())
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).as(path).isIn("same-origin", "no-referrer");
        if (answer.status() != 400 && !path.equals(CLASSES)) {
            assertThat(answer.header("Cache-Control")).as(path).contains("no-store");
        }
        assertThat(answer.header("Access-Control-Allow-Origin")).as(path).isEmpty();
        assertThat(answer.header("Server")).as(path).isEmpty();
        if (!answer.body().isEmpty()) {
            assertThat(answer.header("Content-Type")).as(path).isNotEmpty();
        }
    }

    /** Before any filter of ours; there is nothing to be loaded from such an answer. */
    @Test
    void addressesThatAreNoneAreRefusedWithoutAWord() {
        Client program = Client.program(stay.port());
        assertThat(List.of("/%00", "/%2e%2e/%2e%2e/etc/passwd", "/%5c..%5cx", "/assets/%2e%2e%2fapplication.yaml"))
                .allSatisfy(path -> {
                    Answer answer = program.get(path);
                    assertThat(answer.status()).as(path).isEqualTo(400);
                    assertThat(answer.body()).as(path).doesNotContain("Tomcat/", "Exception", "passwd", "heaphotel:");
                });
    }

    @Test
    void foldersAreNotListed() {
        Client program = Client.program(stay.port());
        assertThat(List.of("/assets/", "/assets", "/.git/", "/.git/config", "/WEB-INF/", "/META-INF/", "/problems/"))
                .allSatisfy(folder ->
                        assertThat(program.get(folder).status()).as(folder).isEqualTo(404));
    }

    @Test
    void noPageHoldsScriptOfItsOwn() {
        Client browser = AccountBrowser.of(Role.ADMIN, stay.port(), database).client();
        assertThat(List.of("/", "/problems/lru-cache", "/sign-in", "/lab", "/admin/people", "/nowhere"))
                .allSatisfy(page -> assertThat(browser.send(browser.request(page)
                                        .header("Accept", "text/html")
                                        .GET())
                                .body())
                        .as(page)
                        .contains("</html>")
                        .doesNotContainPattern("<script(?![^>]*(src=|type=\"application/json\"))[^>]*>")
                        .doesNotContainPattern("(?i)<[^>]+\\son[a-z]+\\s*=")
                        .doesNotContainPattern("(?i)(href|src|action)=\"\\s*javascript:"));
    }

    @Test
    void methodsThatNobodyNeedsAreRefusedAndEchoNothing() {
        Client program = Client.program(stay.port());
        assertThat(List.of("TRACE", "TRACK", "PROPFIND", "LOCK", "DELETE")).allSatisfy(method -> {
            Answer answer = program.send(
                    program.request("/").header("X-Echo", "heard").method(method, BodyPublishers.noBody()));
            assertThat(answer.status()).as(method).isBetween(400, 499);
            assertThat(answer.body()).as(method).doesNotContain("heard");
        });
    }

    @Test
    void otherOriginsMayNotReadTheApi() {
        Client program = Client.program(stay.port());
        Answer asked = program.send(program.request("/api/problems")
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(asked.response().headers().map().keySet())
                .noneMatch(name -> name.toLowerCase().startsWith("access-control-allow"));
    }

    /** A browser says so; the guest's cookie alone is no leave. */
    @Test
    void pagesOfOthersCannotMakeAGuestsBrowserPost() {
        Client guest = stay.browser();
        String id = stay.handIn(guest, "lru-cache", "class LRUCache {}");
        assertThat(List.of("cross-site", "same-site")).allSatisfy(from -> {
            Answer answer = guest.send(guest.request("/api/submissions/" + id + "/wall")
                    .header("Sec-Fetch-Site", from)
                    .POST(BodyPublishers.noBody()));
            assertThat(answer.status()).as(from).isEqualTo(403);
        });
        assertThat(guest.send(guest.request("/api/submissions/" + id + "/wall")
                                .header("Sec-Fetch-Site", "same-origin")
                                .POST(BodyPublishers.noBody()))
                        .status())
                .as("nothing was weighed")
                .isEqualTo(409);
    }

    @Test
    void forgedHostIsNowhereOnAPage() {
        String answer = spoken("GET /sign-in HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("no-store")
                .doesNotContain("evil.example");
    }

    @Test
    void twoLengthsOfOneBodyAreNoRequest() {
        String smuggled = "GET /admin HTTP/1.1\r\nHost: localhost\r\n\r\n";
        String answer = spoken("POST /api/lab/read HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: "
                + (5 + smuggled.length()) + "\r\nConnection: close\r\n\r\nhello" + smuggled);
        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("/sign-in");
    }

    /** All that is answered to words on a fresh connection. */
    private String spoken(String words) {
        try (Socket line = new Socket("localhost", stay.port())) {
            line.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void longFormsAreRefusedUnkept() {
        Client browser = stay.browser();
        assertThat(List.of("/sign-in", "/language", "/problems/lru-cache/submissions"))
                .allSatisfy(form -> {
                    Answer answer = browser.post(form, FORM, BodyPublishers.ofString("source=" + "x".repeat(3 << 20)));
                    assertThat(answer.status()).as(form).isEqualTo(413);
                });
    }

    @Test
    void whoeverIsToldToWaitIsToldForHowLong() {
        String guessing = "interview link 127.0.0.1";
        String reading = "report 127.0.0.1";
        exhaust(guessing);
        exhaust(reading);
        try {
            assertThat(List.of("/join/wrong", "/shared-report?token=wrong")).allSatisfy(link -> {
                Answer answer = stay.browser().get(link);
                assertThat(answer.status()).as(link).isEqualTo(429);
                assertThat(answer.header("Retry-After")).as(link).isEqualTo("900");
            });
        } finally {
            attempts.forgive(guessing);
            attempts.forgive(reading);
        }
    }

    private void exhaust(String key) {
        while (attempts.take(key, 40)) {
            // One more.
        }
    }

    @Test
    void addressThatAVisitorClaimsToComeFromIsNotBelieved() {
        String email = UUID.randomUUID() + "@example.org";
        UUID person = AccountBrowser.ofSomebodyNew(stay.port(), email).person();
        Client browser = stay.browser();
        browser.get("/sign-in");
        browser.send(browser.request("/sign-in")
                .header("Content-Type", FORM)
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"))
                .header("X-Forwarded-For", "203.0.113.9")
                .header("Forwarded", "for=203.0.113.9")
                .POST(BodyPublishers.ofString("password=wrong&username=" + email)));
        assertThat(database.sql("select detail from audit_entry where about = ?")
                        .param("person " + person)
                        .query(String.class)
                        .single())
                .doesNotContain("203.0.113.9");
    }

    @Test
    void signingInLeavesTheSessionBeforeWorthless() {
        String email = UUID.randomUUID() + "@example.org";
        AccountBrowser.ofSomebodyNew(stay.port(), email);
        AccountBrowser browser = AccountBrowser.open(stay.port());
        browser.get("/account");
        String before = browser.client().cookie("SESSION");

        browser.signIn(email, AccountBrowser.PASSWORD);

        assertThat(before).isNotEmpty().isNotEqualTo(browser.client().cookie("SESSION"));
        assertThat(browser.get("/account").status()).isEqualTo(200);
        assertThat(withSession(before).header("Location")).endsWith("/sign-in");
    }

    /** All servers read sessions from there, so it is gone on each. */
    @Test
    void signingOutEndsTheSessionInTheDatabase() {
        AccountBrowser browser = AccountBrowser.of(Role.CANDIDATE, stay.port(), database);
        UUID person = browser.person();
        String session = browser.client().cookie("SESSION");
        assertThat(sessions(person)).isOne();
        assertThat(withSession(session).status()).isEqualTo(200);

        browser.form("/sign-out", Map.of());

        assertThat(sessions(person)).isZero();
        assertThat(withSession(session).header("Location")).endsWith("/sign-in");
    }

    @Test
    void sessionsEndHoweverBusyTheyAre() {
        AccountBrowser browser = AccountBrowser.of(Role.CANDIDATE, stay.port(), database);
        UUID person = browser.person();
        long month = 31L * 24 * 60 * 60 * 1000;
        database.sql("update spring_session set creation_time = creation_time - ? where principal_name = ?")
                .params(month, person.toString())
                .update();

        assertThat(browser.get("/account").header("Location")).endsWith("/sign-in");
        assertThat(sessions(person)).isZero();
    }

    private long sessions(UUID person) {
        return database.sql("select count(*) from spring_session where principal_name = ?")
                .param(person.toString())
                .query(Long.class)
                .single();
    }

    /** As whoever has got hold of the cookie. */
    private Answer withSession(String value) {
        Client thief = Client.program(stay.port());
        return thief.send(
                thief.request("/account").header("Cookie", "SESSION=" + value).GET());
    }

    @Test
    void noWayBackLeadsToAnotherHouse() {
        String email = UUID.randomUUID() + "@example.org";
        AccountBrowser.ofSomebodyNew(stay.port(), email);
        String home = stay.address("/");
        assertThat(List.of(
                        "//evil.example",
                        "https://evil.example",
                        "/\\evil.example",
                        "/\t/evil.example",
                        "javascript:alert(1)"))
                .allSatisfy(lure -> {
                    AccountBrowser browser = AccountBrowser.open(stay.port());
                    Answer in = browser.form(
                            "/sign-in", Map.of("username", email, "password", AccountBrowser.PASSWORD, "from", lure));
                    assertThat(in.header("Location")).as(lure).isEqualTo(home);
                    assertThat(browser.form("/language", Map.of("language", "de", "from", lure))
                                    .header("Location"))
                            .as(lure)
                            .isEqualTo(home);
                });
    }

    @Test
    void whatIsTypedCannotBeginALineOfTheLog(CapturedOutput log) {
        Client browser = stay.browser();
        String forged = "%0A12:00:00%20WARN%20forged";
        assertThat(List.of(
                        "/problems/lru-cache/attempts?page=x", "/admin/people/x", "/interviews/x/playback?at=x", "/x"))
                .allSatisfy(path -> browser.get(path + forged));
        AccountBrowser.of(Role.INTERVIEWER, stay.port(), database).get("/interviews/x/playback?at=x" + forged);

        assertThat(log.getAll()).contains("forged");
        assertThat(log.getAll().lines()).noneMatch(line -> line.startsWith("12:00:00 WARN forged"));
    }

    @Test
    void signInsAndRefusalsAreLogged(CapturedOutput log) {
        String email = UUID.randomUUID() + "@example.org";
        UUID person = AccountBrowser.ofSomebodyNew(stay.port(), email).person();
        AccountBrowser browser = AccountBrowser.open(stay.port());

        browser.signIn(email, AccountBrowser.PASSWORD);
        browser.get("/admin/people");

        assertThat(log.getAll().lines())
                .anyMatch(line -> line.contains("Signed in: " + person + " from 127.0.0.1"))
                .anyMatch(line -> line.contains("Refused: GET /admin/people to " + person));
        assertThat(log.getAll()).doesNotContain(email, AccountBrowser.PASSWORD);
    }

    @Test
    void cookiesOfAPlainHttpHouseKeepToIt() {
        AccountBrowser browser = AccountBrowser.open(stay.port());
        String email = UUID.randomUUID() + "@example.org";
        List<Answer> answers = List.of(
                browser.get("/sign-in"),
                browser.client().submit("lru-cache", "class LRUCache {}"),
                browser.signUp("Ada", email, "/"),
                browser.form("/language", Map.of("language", "de")));
        List<String> set = answers.stream()
                .flatMap(answer -> answer.response().headers().allValues("Set-Cookie").stream())
                .filter(cookie -> !cookie.contains("Max-Age=0"))
                .toList();
        assertThat(set.stream().map(cookie -> HttpCookie.parse(cookie).get(0).getName()))
                .contains("XSRF-TOKEN", "GUEST", "SESSION");
        assertThat(set).allSatisfy(cookie -> {
            assertThat(cookie).containsIgnoringCase("SameSite=Lax").doesNotContain("Domain=");
            assertThat(cookie.startsWith("XSRF-TOKEN=") || cookie.contains("HttpOnly"))
                    .as(cookie)
                    .isTrue();
        });
    }

    @Test
    void passwordsAreHiddenAndMayBePastedAndManaged() {
        Client browser = stay.browser();
        assertThat(browser.get("/sign-in").body())
                .containsPattern("<input[^>]*type=\"password\"[^>]*autocomplete=\"current-password\"");
        assertThat(browser.get("/sign-up").body())
                .containsPattern("<input[^>]*type=\"password\"[^>]*autocomplete=\"new-password\"")
                .doesNotContain("onpaste", "autocomplete=\"off\"");
    }

    @Test
    void longPasswordsOfAnyCharactersAreTakenAsTheyAre() {
        String email = UUID.randomUUID() + "@example.org";
        String password = "  Ein Schlüssel unter der Matte, und drei darüber: 7 Stockwerke ";
        assertThat(password.codePointCount(0, password.length())).isEqualTo(64);
        AccountBrowser browser = AccountBrowser.open(stay.port());
        Map<String, String> form = Map.of("name", "Ada", "email", email, "password", password);
        assertThat(browser.form("/sign-up", form).status()).isEqualTo(302);

        AccountBrowser again = AccountBrowser.open(stay.port());
        for (String other : List.of(password.strip(), password.toLowerCase(), password.substring(0, 63))) {
            assertThat(again.signIn(email, other).header("Location")).contains("error=wrong");
        }
        assertThat(again.signIn(email, password).header("Location")).doesNotContain("error");
    }

    /** A field that no form of ours has is nobody's. */
    @Test
    void fieldsBesideTheFormChangeNothing() {
        String email = UUID.randomUUID() + "@example.org";
        AccountBrowser browser = AccountBrowser.open(stay.port());
        browser.form(
                "/sign-up",
                Map.of(
                        "name",
                        "Eve",
                        "email",
                        email,
                        "password",
                        AccountBrowser.PASSWORD,
                        "role",
                        "ADMIN",
                        "admin",
                        "true"));
        browser.form(
                "/account/name",
                Map.of("name", "Eve", "role", "ADMIN", "id", UUID.randomUUID().toString()));
        assertThat(database.sql("select role from person where email = ?")
                        .param(email)
                        .query(String.class)
                        .single())
                .isEqualTo("CANDIDATE");
    }

    @Test
    void passwordsAreKeptAsSlowSaltedHashes() {
        String email = UUID.randomUUID() + "@example.org";
        AccountBrowser.ofSomebodyNew(stay.port(), email);
        assertThat(database.sql("select password_hash from person where email = ?")
                        .param(email)
                        .query(String.class)
                        .single())
                .matches("[{]bcrypt}[$]2[aby][$]1[0-9][$].{53}");
    }
}
