package dev.heaphotel.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HotelTest
class SignInTests {

    private static final String PASSWORD = "a quiet room with a view";

    @LocalServerPort
    private int port;

    @Autowired
    private SetUpLink link;

    @Autowired
    private JdbcClient database;

    private Client browser;

    @BeforeEach
    void emptyHouse() {
        database.sql("delete from person").update();
        database.sql("delete from set_up_link").update();
        browser = Client.browser(port);
        browser.get("/sign-in");
    }

    @Test
    void setUpLinkMakesOneAdministratorAndWorksOnce() {
        String token = token();
        assertThat(browser.get("/set-up?token=" + token).status()).isEqualTo(200);
        assertThat(setUp(token, "Ada@Example.org").status()).isEqualTo(302);

        assertThat(browser.get("/set-up?token=" + token).status()).isEqualTo(404);
        assertThat(setUp(token, "eve@example.org").status()).isEqualTo(404);
        assertThat(link.text("http://localhost")).contains("Sign in: http://localhost/sign-in");
        assertThat(signIn("ada@example.org", PASSWORD).header("Location")).endsWith("/");
    }

    @Test
    void wrongAndOutdatedTokensOpenNothing() {
        String first = token();
        String second = token();
        assertThat(browser.get("/set-up?token=" + first).status()).isEqualTo(404);
        assertThat(browser.get("/set-up?token=").status()).isEqualTo(404);
        assertThat(browser.get("/set-up").status()).isEqualTo(404);
        assertThat(setUp(first, "eve@example.org").status()).isEqualTo(404);
        assertThat(browser.get("/set-up?token=" + second).status()).isEqualTo(200);
    }

    @Test
    void aLinkOpensNothingAfterADayOrOnceThereIsAnAdministrator() {
        String old = token();
        database.sql("update set_up_link set created_at = created_at - interval '25 hours'")
                .update();
        assertThat(browser.get("/set-up?token=" + old).status()).isEqualTo(404);
        assertThat(setUp(old, "eve@example.org").status()).isEqualTo(404);

        String token = token();
        database.sql("""
            insert into person (id, email, name, role, created_at)
            values (gen_random_uuid(), 'ada@example.org', 'Ada', 'ADMIN', now())\
            """).update();
        assertThat(browser.get("/set-up?token=" + token).status()).isEqualTo(404);
        assertThat(setUp(token, "eve@example.org").status()).isEqualTo(404);
    }

    @Test
    void anAddressThatIsTakenIsSaidAndTheLinkStaysGood() {
        AccountBrowser.ofSomebodyNew(port, "ada@example.org");
        String token = token();
        assertThat(setUp(token, "ada@example.org").body()).contains("has an account already");
        assertThat(setUp(token, "ada2@example.org").status()).isEqualTo(302);
    }

    @Test
    void tokenIsNotKeptItself() {
        String token = token();
        String kept = database.sql("select encode(token_hash, 'escape') from set_up_link")
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(token);
    }

    @Test
    void badFormIsShownAgainWithWhatWasTyped() {
        String token = token();
        Answer again =
                form("/set-up", Map.of("token", token, "email", "ada@example.org", "name", "Ada", "password", "short"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body())
                .contains("expected 12 characters or more, found 5", "ada@example.org")
                .doesNotContain("short\"");
        assertThat(browser.get("/set-up?token=" + token).status()).isEqualTo(200);
    }

    @Test
    void sessionLivesInTheDatabaseAndItsCookieIsHidden() {
        setUp(token(), "ada@example.org");
        Answer in = signIn("ada@example.org", PASSWORD);

        String cookie = in.response().headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith("SESSION="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
        assertThat(database.sql("select principal_name from spring_session where principal_name is not null")
                        .query(String.class)
                        .list())
                .contains(database.sql("select id::text from person")
                        .query(String.class)
                        .single());
        assertThat(browser.get("/authoring/drafts").status()).isEqualTo(404);
        form("/sign-out", Map.of());
        assertThat(browser.get("/authoring/drafts").status()).isEqualTo(302);
    }

    @Test
    void wrongPasswordAndUnknownAddressAreAnsweredAlike() {
        setUp(token(), "ada@example.org");
        assertThat(signIn("ada@example.org", "wrong").header("Location")).contains("/sign-in?error=wrong");
        assertThat(signIn("nobody@example.org", PASSWORD).header("Location")).contains("/sign-in?error=wrong");
    }

    @Test
    void strangersAreSentToTheFormWhereARoleIsNeeded() {
        assertThat(browser.get("/authoring/drafts").header("Location")).endsWith("/sign-in");
        assertThat(browser.get("/interviews").header("Location")).endsWith("/sign-in");
    }

    @Test
    void whatTheServerIsAtIsForAdministratorsAlone() {
        assertThat(browser.get("/admin/status").header("Location")).endsWith("/sign-in");
        setUp(token(), "ada@example.org");
        signIn("ada@example.org", PASSWORD);
        assertThat(browser.get("/").body()).contains("href=\"/admin\"");
        assertThat(browser.get("/admin/status").body())
                .contains("What holds a submission", "seccomp", "In force", "Self-test");
    }

    @Test
    void sessionNeedsATokenToPostAndAProgramDoesNot() {
        setUp(token(), "ada@example.org");
        signIn("ada@example.org", PASSWORD);
        Answer refused = browser.submit("lru-cache", "class A {}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().get("detail").asString()).contains("X-XSRF-TOKEN");

        Answer taken = browser.send(browser.request("/api/problems/lru-cache/submissions")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString("{\"source\":\"class A {}\"}")));
        assertThat(taken.status()).isEqualTo(202);
        assertThat(Client.program(port).submit("lru-cache", "class A {}").status())
                .isEqualTo(202);
    }

    @Test
    void formsNeedAToken() {
        Answer refused = Client.program(port)
                .post(
                        "/sign-in",
                        "application/x-www-form-urlencoded",
                        BodyPublishers.ofString("username=a&password=b"));
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        for (String path : new String[] {"/", "/api/problems", "/nowhere", "/sign-in"}) {
            Answer answer = Client.program(port).get(path);
            assertThat(answer.header("Content-Security-Policy")).as(path).contains("default-src 'self'");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        }
    }

    @Test
    void healthIsTheOnlyWindowIntoTheMachine() {
        Client program = Client.program(port);
        assertThat(program.get("/actuator/health").status()).isEqualTo(200);
        for (String other : new String[] {"env", "beans", "heapdump", "loggers", "shutdown", "metrics", "prometheus"}) {
            assertThat(program.get("/actuator/" + other).status()).as(other).isEqualTo(404);
        }
    }

    private String token() {
        return link.text("http://localhost").replaceFirst(".*token=", "");
    }

    private Answer setUp(String token, String email) {
        return form("/set-up", Map.of("token", token, "email", email, "name", "Ada", "password", PASSWORD));
    }

    private Answer signIn(String email, String password) {
        return form("/sign-in", Map.of("username", email, "password", password));
    }

    private Answer form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(browser.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString(body)));
    }
}
