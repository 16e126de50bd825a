package dev.heaphotel.account;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A browser of somebody with or without an account: it keeps cookies and sends forms with their token. */
public final class AccountBrowser {

    public static final String PASSWORD = "a quiet room with a view";

    private final Client client;

    private AccountBrowser(Client client) {
        this.client = client;
    }

    public static AccountBrowser open(int port) {
        return new AccountBrowser(Client.browser(port));
    }

    /** Signed up under that address. */
    public static AccountBrowser ofSomebodyNew(int port, String email) {
        AccountBrowser browser = open(port);
        Answer answer = browser.signUp("Ada", email, "/");
        if (answer.status() != 302) {
            throw new AssertionError("Expected to be signed up, found " + answer.status() + ": " + answer.body());
        }
        return browser;
    }

    /** Signed up, and given that role by hand. */
    public static AccountBrowser of(Role role, int port, JdbcClient database) {
        String email = role + "." + UUID.randomUUID() + "@example.org";
        AccountBrowser browser = ofSomebodyNew(port, email);
        database.sql("update person set role = ? where email = ?")
                .params(role.name(), email)
                .update();
        return browser;
    }

    /** Whose browser it is. */
    public UUID person() {
        return UUID.fromString(get("/account/export").json().at("/account/id").asString());
    }

    public Client client() {
        return client;
    }

    public Answer get(String path) {
        return client.get(path);
    }

    public Answer signUp(String name, String email, String from) {
        return form("/sign-up", Map.of("name", name, "email", email, "password", PASSWORD, "from", from));
    }

    public Answer signIn(String email, String password) {
        return form("/sign-in", Map.of("username", email, "password", password));
    }

    public Answer form(String path, Map<String, String> fields) {
        client.get("/sign-in");
        return client.send(client.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", client.cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** Kept on the server as what is being written. */
    public Answer draft(String slug, String source) {
        client.get("/sign-in");
        return client.send(client.request("/api/problems/" + slug + "/draft")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", client.cookie("XSRF-TOKEN"))
                .PUT(BodyPublishers.ofString(
                        JsonMapper.shared().writeValueAsString(Map.of("source", source, "basedOn", 0)))));
    }

    /** Where what was handed in is to be found. */
    public String handIn(String source) {
        client.get("/sign-in");
        Answer answer = client.send(client.request("/api/problems/lru-cache/submissions")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", client.cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(Map.of("source", source)))));
        if (answer.status() != 202) {
            throw new AssertionError("Expected to hand in, found " + answer.status() + ": " + answer.body());
        }
        return answer.header("Location");
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
