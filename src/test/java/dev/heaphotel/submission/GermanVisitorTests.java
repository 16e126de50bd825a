package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import dev.heaphotel.feedback.Headlines;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judging;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.unit.Verdict;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor whose browser asks for German, or who chose it, is spoken to in German; everybody else in English. */
@HotelTest
class GermanVisitorTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Judging judging;

    private ManualJudge judge;
    private Client browser;

    @BeforeEach
    void open() {
        judge = (ManualJudge) judging;
        browser = Client.browser(port);
    }

    @AfterEach
    void drain() {
        judge.forget();
    }

    @Test
    void registerAndProblemAreInTheLanguageOfTheBrowser() {
        String register = get("/", "de-AT,de;q=0.9,en;q=0.5").body();
        String problem = get("/problems/lru-cache", "de").body();

        assertThat(register)
                .contains("<html lang=\"de\"", "Speicher, der eincheckt und nie auscheckt", "Ihr Stand")
                .contains("\"theme.dark\":\"Dunkel\"")
                .doesNotContain("Your state", "??");
        assertThat(problem)
                .contains("Was erlaubt ist", "Einreichen", "verbleibend")
                .containsPattern("<div lang=\"en\">")
                .doesNotContain("What is allowed", "??");
    }

    @Test
    void unknownLanguagesAndNoneAreEnglish() {
        assertThat(get("/", "fr-FR,fr;q=0.9").body()).contains("<html lang=\"en\"", "Your state");
        assertThat(browser.get("/").body()).contains("<html lang=\"en\"", "Your state");
        assertThat(get("/", "fr;q=0.9,de;q=0.8,en;q=0.7").body()).contains("<html lang=\"de\"");
    }

    @Test
    void aChoiceIsRememberedAndLeadsBack() {
        Answer chosen = choose("de", "/glossary?x=1");

        assertThat(chosen.status()).isEqualTo(302);
        assertThat(chosen.header("Location")).endsWith("/glossary?x=1");
        assertThat(chosen.response().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("language=de", "HttpOnly", "SameSite=Lax"));
        assertThat(get("/glossary", "en").body()).contains("Verbleibender Speicher", "aria-current=\"true\"");
    }

    @Test
    void noChoiceLeadsOutOfTheHouseOrIntoALanguageThatIsNotThere() {
        assertThat(choose("de", "//evil.example/").header("Location")).endsWith(":" + port + "/");
        assertThat(choose("de", "/\\evil.example").header("Location")).endsWith(":" + port + "/");
        assertThat(choose("xx\"><script>", "/").response().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("language=en"));
    }

    @Test
    void theVerdictSpeaksTheLanguageOfWhoHandedIn() {
        judge.willSay(GermanVisitorTests::composed);
        judge.willSay(GermanVisitorTests::composed);

        String german = submit("class LRUCache { /* 1 */ }", "de");
        String english = submit("class LRUCache { /* 2 */ }", "en");

        assertThat(german).contains("Speicherleck", "Ein Speicherleck: Es bleibt Speicher", "Gemessen mit Java");
        assertThat(english).contains("A leak: memory stays", "Measured on Java");
    }

    @Test
    void refusalsForProgramsAreEnglishUnlessAskedOtherwise() {
        String large = "x".repeat(70_000);

        assertThat(browser.submit("lru-cache", large).body()).contains("The source is too long");
        assertThat(browser.send(browser.request("/api/problems/lru-cache/submissions")
                                .header("Content-Type", "application/json")
                                .header("Accept-Language", "de")
                                .POST(BodyPublishers.ofString("{\"source\":\"" + large + "\"}")))
                        .body())
                .contains("Der Quelltext ist zu lang");
    }

    @Test
    void errorsAreGermanToo() {
        assertThat(get("/nowhere", "de").body()).contains("Unter dieser Adresse ist nichts", "<html lang=\"de\"");
    }

    /** Sentences are made when it is judged. */
    private static Judgement composed() {
        return ManualJudge.saying(Verdict.LEAK, Headlines.of(Verdict.LEAK, List.of()));
    }

    private String submit(String source, String language) {
        Answer queued = browser.send(browser.request("/api/problems/lru-cache/submissions")
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString("{\"source\":\"" + source + "\"}")));
        String location = queued.header("Location");
        Watcher.untilDone(browser, location);
        return get(location.replace("/api", ""), language).body();
    }

    private Answer choose(String language, String from) {
        Matcher token = TOKEN.matcher(browser.get("/glossary").body());
        assertThat(token.find()).isTrue();
        String form = "_csrf=" + encoded(token.group(1)) + "&language=" + encoded(language) + "&from=" + encoded(from);
        return browser.post("/language", "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer get(String path, String language) {
        return browser.send(browser.request(path)
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .GET());
    }
}
