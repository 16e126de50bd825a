package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What somebody types is never overwritten unseen, and never anybody else's. */
@HotelTest
class DraftTests {

    private static final String DRAFT = "/api/problems/lru-cache/draft";

    @LocalServerPort
    private int port;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Asides asides;

    private Client browser;

    @BeforeEach
    void open() {
        browser = Client.browser(port);
    }

    @Test
    void draftComesBackAsItWasTyped() {
        assertThat(browser.get(DRAFT).json().get("revision").asLong()).isZero();

        Answer saved = save(browser, "class A { } // ä\n", 0);

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().get("revision").asLong()).isEqualTo(1);
        assertThat(browser.get(DRAFT).json().get("source").asString()).isEqualTo("class A { } // ä\n");
    }

    @Test
    void textBasedOnAnOlderOneIsRefusedAndBothAreKept() {
        save(browser, "first", 0);
        save(browser, "from the other tab", 1);

        Answer late = save(browser, "from this tab", 1);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.header("Content-Type")).startsWith("application/problem+json");
        assertThat(late.json().get("source").asString()).isEqualTo("from the other tab");
        assertThat(late.json().get("revision").asLong()).isEqualTo(2);
        assertThat(browser.get(DRAFT).json().get("source").asString()).isEqualTo("from the other tab");
        assertThat(save(browser, "from this tab", 2).json().get("revision").asLong())
                .isEqualTo(3);
    }

    @Test
    void sameTextAgainIsNoConflict() {
        save(browser, "first", 0);
        save(browser, "second", 1);

        Answer again = save(browser, "second", 1);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("revision").asLong()).isEqualTo(2);
    }

    @Test
    void draftsOfOthersAreNotThere() {
        save(browser, "mine", 0);

        Client other = Client.browser(port);

        assertThat(other.get(DRAFT).json().get("source").isNull()).isTrue();
        assertThat(Client.program(port).get(DRAFT).json().get("revision").asLong())
                .isZero();
        assertThat(save(other, "theirs", 0).json().get("revision").asLong()).isEqualTo(1);
        assertThat(browser.get(DRAFT).json().get("source").asString()).isEqualTo("mine");
    }

    @Test
    void textSetAsideIsListedAndComesBackToItsOwnerAlone() {
        String id = browser.postJson(DRAFT + "/asides", json("set\naside", 0))
                .json()
                .get("id")
                .asString();

        assertThat(browser.get("/problems/lru-cache/attempts").body()).contains("Texts set aside", "2 lines", id);
        String address = "/api/problems/lru-cache/attempts/" + id;
        assertThat(browser.get(address).json().get("source").asString()).isEqualTo("set\naside");
        assertThat(Client.browser(port).get(address).status()).isEqualTo(404);
    }

    @Test
    void tooLongADraftLeavesTheOneThatIsThere() {
        save(browser, "kept", 0);

        assertThat(save(browser, "x".repeat(64 * 1024 + 1), 1).status()).isEqualTo(413);
        assertThat(save(browser, "a\0b", 1).status()).isEqualTo(400);
        assertThat(browser.get(DRAFT).json().get("source").asString()).isEqualTo("kept");
    }

    @Test
    void differenceToTheDraftShowsScriptAsText() {
        save(browser, "class A {}\n", 0);

        String markup = browser.postJson(DRAFT + "/difference", json("class A {}\n<script>alert(1)</script>\n", 0))
                .body();

        assertThat(markup).contains("1 line added", "&lt;script&gt;alert(1)").doesNotContain("<script", "<html");
    }

    @Test
    void guestsDraftsBecomeThePersonsAndNeitherIsLost() {
        UUID person = UUID.randomUUID();
        Visitor signedIn = new Visitor(Optional.of(person), Optional.empty(), false, "127.0.0.1");
        save(browser, "as a guest", 0);
        drafts.save(signedIn, "lru-cache", "as a person", 0);

        drafts.adopt(key(browser.cookie("GUEST")), person);

        assertThat(drafts.of(signedIn, "lru-cache").map(Draft::source)).contains("as a person");
        assertThat(asides.of(signedIn, "lru-cache"))
                .singleElement()
                .satisfies(aside -> assertThat(asides.find(signedIn, "lru-cache", aside.id()))
                        .map(Asides.Text::source)
                        .contains("as a guest"));
        drafts.forget(person);
        assertThat(drafts.of(signedIn, "lru-cache")).isEmpty();
        assertThat(asides.of(signedIn, "lru-cache")).isEmpty();
    }

    @Test
    void unknownProblemHasNoDrafts() {
        assertThat(browser.get("/api/problems/nothing/draft").status()).isEqualTo(404);
        assertThat(browser.get("/problems/nothing/attempts").status()).isEqualTo(404);
    }

    /** The cookie is a key and its seal. */
    private static String key(String cookie) {
        return cookie.substring(0, cookie.indexOf('.'));
    }

    private static Answer save(Client client, String source, long basedOn) {
        return client.send(client.request(DRAFT)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json(source, basedOn))));
    }

    private static String json(String source, long basedOn) {
        return JsonMapper.shared().writeValueAsString(Map.of("source", source, "basedOn", basedOn));
    }
}
