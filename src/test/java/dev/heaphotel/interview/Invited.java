package dev.heaphotel.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.account.AccountBrowser;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * An interview that was set up over HTTP.
 *
 * @param id   as in the addresses
 * @param join path of the candidate's link
 */
record Invited(String id, String join) {

    static final String SLUG = "lru-cache";

    /** To LRU cache for 45 minutes, with every help, unless the fields say otherwise. */
    static Invited by(AccountBrowser interviewer, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(Map.of(
                "candidate", "Ada", "problems", SLUG, "minutes", "45", "help", "hints", "heap", "128", "days", "7"));
        all.putAll(fields);
        return of(interviewer.form("/interviews", all));
    }

    static Invited of(Answer page) {
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return new Invited(
                found(page.body(), "href=\"/interviews/([0-9a-f-]{36})/live\""),
                found(page.body(), "value=\"http[^\"]*(/join/[^\"]+)\""));
    }

    String secret() {
        return join.substring("/join/".length());
    }

    /** Agrees and begins. */
    Answer joinedBy(Client candidate) {
        return candidate.form(join, join, Map.of("consent", "yes"));
    }

    String room() {
        return "/api/room/" + id;
    }

    String watch() {
        return "/api/interviews/" + id;
    }

    /** As the candidate's script posts. */
    Answer does(Client candidate, String what, Object body) {
        return candidate.postJson(room() + what, JsonMapper.shared().writeValueAsString(body));
    }

    /** As the script of an interviewer's page posts. */
    Answer tells(AccountBrowser interviewer, String what, Object body) {
        interviewer.get("/interviews");
        Client client = interviewer.client();
        return client.send(client.request(watch() + what)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", client.cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as("%s in %s", pattern, page).isTrue();
        return matcher.group(1);
    }
}
