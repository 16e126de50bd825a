package dev.heaphotel.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.account.AccountBrowser;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** People of a role, and what an author does without a browser. */
final class Authors {

    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");

    private Authors() {}

    /** Signed in anew once the role is another: a session keeps the role it began with. */
    static AccountBrowser somebody(String role, int port, JdbcClient database) {
        String email = UUID.randomUUID() + "@example.org";
        AccountBrowser.ofSomebodyNew(port, email);
        database.sql("update person set role = ? where email = ?")
                .params(role, email)
                .update();
        AccountBrowser browser = AccountBrowser.open(port);
        browser.signIn(email, AccountBrowser.PASSWORD);
        return browser;
    }

    /** The draft's address. */
    static String begun(AccountBrowser author, String slug) {
        Answer answer = author.form("/admin/drafts", Map.of("slug", slug));
        assertThat(answer.status()).isEqualTo(302);
        String address = answer.header("Location");
        return address.substring(address.indexOf("/admin/drafts/"));
    }

    static long revision(AccountBrowser author, String draft) {
        Matcher matcher = REVISION.matcher(author.get(draft).body());
        assertThat(matcher.find()).isTrue();
        return Long.parseLong(matcher.group(1));
    }

    static Answer save(AccountBrowser author, String draft, String file, String text, long revision) {
        Client client = author.client();
        client.get("/sign-in");
        return client.send(client.request(draft)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", client.cookie("XSRF-TOKEN"))
                .PUT(BodyPublishers.ofString(JsonMapper.shared()
                        .writeValueAsString(Map.of("file", file, "text", text, "revision", revision)))));
    }
}
