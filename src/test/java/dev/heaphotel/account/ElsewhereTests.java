package dev.heaphotel.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client.Answer;
import dev.heaphotel.database.TestDatabase;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Signing in with an account elsewhere. Only this package and the pages: nothing is judged here. */
@SpringBootTest(
        classes = ElsewhereTests.AccountsAlone.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"db-scheduler.enabled=false", "management.endpoint.health.validate-group-membership=false"})
@ContextConfiguration(initializers = {TestDatabase.class, FakeHouse.class})
class ElsewhereTests {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan({"dev.heaphotel.account", "dev.heaphotel.web"})
    @EntityScan("dev.heaphotel.account")
    @EnableJpaRepositories("dev.heaphotel.account")
    static class AccountsAlone {}

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void theOtherHouseIsOffered() {
        String page = AccountBrowser.open(port).get("/sign-in").body();
        assertThat(page).contains("href=\"/oauth2/authorization/example?from=/\"", "Example &lt;House&gt;");
    }

    @Test
    void whoComesAgainIsTheSamePersonWhateverTheAddressSays() {
        AccountBrowser first = visit("ada", "ada@elsewhere.example");
        assertThat(first.get("/account").body())
                .contains(
                        "<bdi>Ada of &lt;b&gt;elsewhere&lt;/b&gt;</bdi>",
                        "ada@elsewhere.example",
                        "change the password there");
        UUID person = known("ada").get(0);

        AccountBrowser again = visit("ada", "another@elsewhere.example");
        assertThat(known("ada")).containsExactly(person);
        assertThat(again.get("/account/export")
                        .json()
                        .at("/account/signsInElsewhere/0/subject")
                        .asString())
                .isEqualTo("ada");
        assertThat(visit("grace", "ada@elsewhere.example").get("/account").status())
                .isEqualTo(200);
        assertThat(known("grace")).hasSize(1).doesNotContain(person);

        assertThat(again.form("/account/delete", Map.of("confirmation", "delete"))
                        .status())
                .isEqualTo(302);
        assertThat(known("ada")).isEmpty();
        assertThat(first.get("/account").status()).isEqualTo(302);
    }

    @Test
    void anAddressOpensNobodysAccount() {
        String email = "victim@example.org";
        AccountBrowser victim = AccountBrowser.ofSomebodyNew(port, email);
        visit("mallory", email);
        assertThat(known("mallory")).hasSize(1);
        assertThat(database.sql("select count(*) from person where email = ?")
                        .param(email)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(victim.get("/account").body()).contains("<bdi>Ada</bdi>");
        assertThat(AccountBrowser.open(port)
                        .signIn(email, AccountBrowser.PASSWORD)
                        .header("Location"))
                .endsWith("/");
    }

    @Test
    void aTokenSignedBySomebodyElseOpensNothing() {
        AccountBrowser browser = AccountBrowser.open(port);
        Map<String, String> asked = ask(browser);
        FakeHouse.willLie(FakeHouse.claims("eve", asked.get("nonce"), "eve@example.org"));
        assertThat(comeBack(browser, asked).header("Location")).endsWith("/sign-in?error=elsewhere");
        assertThat(known("eve")).isEmpty();

        Map<String, String> again = ask(browser);
        FakeHouse.willSay(FakeHouse.claims("eve", "an older nonce", "eve@example.org"));
        assertThat(comeBack(browser, again).header("Location")).endsWith("/sign-in?error=elsewhere");
        assertThat(known("eve")).isEmpty();
        assertThat(browser.get("/sign-in?error=elsewhere").body()).contains("did not work");
    }

    @Test
    void whoComesBackIsWhereTheySetOut() {
        AccountBrowser browser = AccountBrowser.open(port);
        assertThat(browser.get("/sign-in?from=/glossary").body())
                .contains("href=\"/oauth2/authorization/example?from=/glossary\"");
        Map<String, String> asked = ask(browser, "?from=/glossary");
        FakeHouse.willSay(FakeHouse.claims("hopper", asked.get("nonce"), "hopper@example.org"));
        assertThat(comeBack(browser, asked).header("Location")).endsWith("/glossary");

        AccountBrowser lured = AccountBrowser.open(port);
        Map<String, String> there = ask(lured, "?from=//evil.example");
        FakeHouse.willSay(FakeHouse.claims("hopper", there.get("nonce"), "hopper@example.org"));
        assertThat(comeBack(lured, there).header("Location")).endsWith(port + "/");
    }

    /** The application started although nobody is there. */
    @Test
    void aHouseThatDoesNotAnswerIsOfferedAndSaysSo() {
        AccountBrowser browser = AccountBrowser.open(port);
        assertThat(browser.get("/sign-in").body()).contains("href=\"/oauth2/authorization/silent");

        Answer refused = browser.get("/oauth2/authorization/silent?from=/glossary");

        assertThat(refused.header("Location")).endsWith("/sign-in?error=silent&from=%2Fglossary");
        assertThat(browser.get("/sign-in?error=silent").body()).contains("does not answer");
        assertThat(visit("grace", "grace@example.org").get("/account").status()).isEqualTo(200);
    }

    private AccountBrowser visit(String subject, String email) {
        AccountBrowser browser = AccountBrowser.open(port);
        Map<String, String> asked = ask(browser);
        FakeHouse.willSay(FakeHouse.claims(subject, asked.get("nonce"), email));
        assertThat(comeBack(browser, asked).header("Location")).endsWith("/");
        return browser;
    }

    private static Map<String, String> ask(AccountBrowser browser) {
        return ask(browser, "");
    }

    private static Map<String, String> ask(AccountBrowser browser, String from) {
        String there = browser.get("/oauth2/authorization/example" + from).header("Location");
        assertThat(there).startsWith(FakeHouse.ISSUER + "/authorize?");
        return List.of(there.substring(there.indexOf('?') + 1).split("&")).stream()
                .map(pair -> pair.split("=", 2))
                .collect(java.util.stream.Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static Answer comeBack(AccountBrowser browser, Map<String, String> asked) {
        return browser.get("/login/oauth2/code/example?code=anything&state="
                + AccountBrowser.encoded(Map.of("s", asked.get("state"))).substring(2));
    }

    private List<UUID> known(String subject) {
        return database.sql("select person from person_elsewhere where issuer = ? and subject = ?")
                .params(FakeHouse.ISSUER, subject)
                .query(UUID.class)
                .list();
    }
}
