package dev.heaphotel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Behind a proxy that ends TLS, as the README says to set it up. */
@HotelTest
@TestPropertySource(properties = "server.forward-headers-strategy=native")
class ProxiedTests {

    @RegisterExtension
    final Stay stay = new Stay();

    @Autowired
    private JdbcClient database;

    @Test
    void everyCookieGoesOverTlsAloneAndBrowsersAreToldToStayThere() {
        Client browser = stay.another();
        Answer page = browser.send(proxied("/sign-in").GET());
        String token = page.header("Set-Cookie").replaceFirst("XSRF-TOKEN=([^;]+);.*", "$1");
        Answer handedIn = browser.send(proxied("/api/problems/lru-cache/submissions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"source\":\"class LRUCache {}\"}")));
        Answer signedUp = browser.send(proxied("/sign-up")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "XSRF-TOKEN=" + token)
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(
                        "name=Ada&password=a+quiet+room+with+a+view&email=" + UUID.randomUUID() + "%40example.org")));

        assertThat(signedUp.header("Location")).startsWith("https://localhost");
        List<String> cookies = Stream.of(page, handedIn, signedUp)
                .flatMap(answer -> answer.response().headers().allValues("Set-Cookie").stream())
                .toList();
        assertThat(List.of("XSRF-TOKEN=", "GUEST=", "SESSION="))
                .allSatisfy(name -> assertThat(cookies).anyMatch(cookie -> cookie.startsWith(name)));
        assertThat(cookies)
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure").containsIgnoringCase("SameSite=Lax"));
        assertThat(page.header("Strict-Transport-Security")).contains("max-age=31536000", "includeSubDomains");
    }

    @Test
    void addressOfTheVisitorIsTheOneThatTheProxySaw() {
        Client browser = stay.another();
        Answer page = browser.send(proxied("/sign-in").GET());
        String token = page.header("Set-Cookie").replaceFirst("XSRF-TOKEN=([^;]+);.*", "$1");
        String visitor = "198.51.100.77";
        // The first address is what the visitor claims, the last what the proxy adds.
        browser.send(proxied("/sign-in")
                .header("X-Forwarded-For", "203.0.113.9, " + visitor)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "XSRF-TOKEN=" + token)
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString("username=nobody%40example.org&password=wrong")));
        assertThat(database.sql("select detail from audit_entry where what = 'sign-in failed' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains(visitor);
    }

    private HttpRequest.Builder proxied(String path) {
        return stay.another().request(path).header("X-Forwarded-Proto", "https");
    }
}
