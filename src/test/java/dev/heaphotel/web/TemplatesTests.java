package dev.heaphotel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a visitor reads stands in the bundles, not in the templates. */
class TemplatesTests {

    /** What reads the same in every language: code, keys, symbols. */
    private static final Pattern CODE = Pattern.compile("(?s)<(code|kbd|var|pre|svg)\\b[^>]*>.*?</\\1>");

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->|<!DOCTYPE[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^<>\"]*(?:\"[^\"]*\"[^<>\"]*)*>");
    private static final Pattern INLINED = Pattern.compile("(?s)\\[\\[.*?]]|\\[\\(.*?\\)]");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");

    /** Attributes that are read, as plain text. */
    private static final Pattern READ = Pattern.compile("\\s(?:aria-label|placeholder|title|alt)=\"([^\"]*)\"");

    /** Words within an expression: two letters and more that begin with a capital or have a space beside them. */
    private static final Pattern LITERAL = Pattern.compile("'([^'\"]*)'");

    private static final Pattern WORDS = Pattern.compile("[A-Z][a-z]+|[a-z]{2,} [a-z]|^ | $");

    /** An argument of a text that is markup. */
    private static final Pattern UNESCAPED =
            Pattern.compile("(?:\\[\\(|th:utext=\")#\\{[\\w.-]+\\((.*?)\\)}(?:\\)]|\")");

    /** The name of the house, and lists of ids for those who do not see. */
    private static final List<String> ALLOWED = List.of("Heap Hotel", " · Heap Hotel", "complaint exactness");

    static Stream<Path> templates() throws IOException {
        return TextsTests.files(Path.of("src/main/resources/templates"), ".html").stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHoldsWordsOfOneLanguage(Path template) {
        assertThat(words(TextsTests.text(template))).isEmpty();
    }

    @Test
    void wordsAreFoundWhereverTheyStand() {
        assertThat(words("<p>Weigh it</p>")).containsExactly("Weigh it");
        assertThat(words("<p>[[#{a.b}]] bytes</p>")).containsExactly("bytes");
        assertThat(words("<a aria-label=\"Weigh it\"></a>")).containsExactly("Weigh it");
        assertThat(words("<p th:text=\"${a} ? 'Weigh it' : #{a.b}\"></p>")).containsExactly("Weigh it");
        assertThat(words("<p><code>weigh</code> <b th:text=\"#{a.b}\"></b>[(#{c})] · <i class=\"big\">&#160;</i></p>"))
                .isEmpty();
    }

    /** A text with markup is not escaped, so what is put into it must be. */
    @ParameterizedTest
    @MethodSource("templates")
    void whatIsPutIntoMarkupIsEscaped(Path template) {
        Matcher unescaped = UNESCAPED.matcher(TextsTests.text(template));
        while (unescaped.find()) {
            assertThat(unescaped.group(1))
                    .as(unescaped.group())
                    .matches(
                            "\\$\\{#strings\\.escapeXml\\([\\w.()]+\\)}(,\\$\\{#strings\\.escapeXml\\([\\w.()]+\\)})*");
        }
    }

    private static List<String> words(String template) {
        List<String> found = new ArrayList<>();
        String text = COMMENT.matcher(template).replaceAll("");
        matches(READ, text)
                .filter(words -> words.matches("(?s).*[A-Za-z]{2,}.*"))
                .forEach(found::add);
        String bare = CODE.matcher(text).replaceAll("");
        TAG.matcher(text)
                .results()
                .forEach(tag -> matches(LITERAL, tag.group())
                        .filter(literal -> WORDS.matcher(literal).find())
                        .filter(literal -> literal.matches(".*[A-Za-z]{2,}.*"))
                        .filter(literal -> !ALLOWED.contains(literal))
                        .forEach(found::add));
        String visible = INLINED.matcher(bare).replaceAll(" ");
        visible = TAG.matcher(visible).replaceAll("\n");
        ENTITY.matcher(visible)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> line.matches(".*[A-Za-z].*"))
                .forEach(found::add);
        return found;
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }
}
