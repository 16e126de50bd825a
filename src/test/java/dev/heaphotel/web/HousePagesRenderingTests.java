package dev.heaphotel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HousePagesRenderingTests {

    private final Pages pages = new Pages();

    @Test
    void measuringExplainsEachMemoryAndEachVerdict() {
        String page = pages.render("measuring", "web/measuring", Map.of());

        assertThat(page).contains("retained", "peak", "auxiliary", "churn", "stack", "Undecided", "Tampered");
    }

    @Test
    void everyWordOfTheGlossaryHasAnAddressAndEveryLinkLeadsToOne() {
        String page = pages.render("glossary", "web/glossary", Map.of());

        List<String> words = found(page, "<dt id=\"([^\"]+)\"");
        assertThat(words)
                .contains("retained", "peak", "auxiliary", "churn", "stack", "leak", "big", "holder", "growth", "bound")
                .contains("projection", "ladder", "undecided")
                .doesNotHaveDuplicates()
                .containsAll(found(page, "href=\"#(?!main)([^\"]+)\""));
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"error/404", "error/403", "error/500", "error"})
    void errorsArePlainSentences(String template) {
        String page = pages.render(template.replace('/', '-'), template, Map.of("status", 418));

        assertThat(page).contains("<h1>").doesNotContain("Exception").doesNotContain("!</");
    }

    @Test
    void signInSaysWhatWentWrong() {
        Map<String, Object> model = Map.of("error", "wrong", "signedOut", false);

        assertThat(pages.render("sign-in", "account/sign-in", model)).contains("do not belong together");
    }

    @Test
    void setUpKeepsWhatWasTyped() {
        Map<String, Object> model =
                Map.of("token", "t", "email", "ada@example.org", "name", "Ada", "complaints", List.of("Too short."));

        assertThat(pages.render("set-up", "account/set-up", model)).contains("ada@example.org", "Ada", "Too short.");
    }

    @Test
    void whoIsSignedInIsNamedAndMaySignOut() {
        String page = pages.render("measuring-visitor", "web/measuring", Map.of("visitor", "Ada"));

        assertThat(page).contains("Ada", "Sign out").doesNotContain("href=\"/sign-in\"");
    }
}
