package dev.heaphotel;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program or a browser that talks to a server over real HTTP. */
public final class Client {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;
    private final String server;

    private Client(int port, boolean keepsCookies) {
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10));
        this.http = (keepsCookies ? builder.cookieHandler(cookies) : builder).build();
        this.server = "http://localhost:" + port;
    }

    /** Forgets every cookie. */
    public static Client program(int port) {
        return new Client(port, false);
    }

    public static Client browser(int port) {
        return new Client(port, true);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer postJson(String path, String json) {
        return post(path, "application/json", BodyPublishers.ofString(json));
    }

    public Answer submit(String slug, String source) {
        return postJson("/api/problems/" + slug + "/submissions", JSON.writeValueAsString(Map.of("source", source)));
    }

    public Answer post(String path, String contentType, BodyPublisher body) {
        return send(request(path).header("Content-Type", contentType).POST(body));
    }

    /** Sends a form as a browser without scripts would, with the token of the page it stands on. */
    public Answer form(String page, String address, Map<String, String> fields) {
        return form(get(page), address, fields);
    }

    public Answer form(Answer page, String address, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError("Expected a form with a token, found " + page.status() + ": " + page.body());
        }
        StringBuilder body = new StringBuilder("_csrf=" + encoded(token.group(1)));
        fields.forEach((name, value) ->
                body.append("&").append(encoded(name)).append("=").append(encoded(value)));
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public Answer send(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).timeout(Duration.ofSeconds(30));
    }

    /** An open stream of lines. */
    public HttpResponse<InputStream> stream(String path) {
        return exchange(
                request(path).header("Accept", "text/event-stream").GET().build(), BodyHandlers.ofInputStream());
    }

    public Answer send(HttpRequest.Builder request) {
        return new Answer(exchange(request.build(), BodyHandlers.ofString()));
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The value of a cookie, empty without one. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** A response with a body of text. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}
