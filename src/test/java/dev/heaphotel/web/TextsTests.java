package dev.heaphotel.web;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.unit.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says everything, with the same arguments and the same markup, and what is asked for is there. */
class TextsTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path BUNDLES = RESOURCES.resolve("dev/heaphotel");

    /** {@code {0}}, {@code {1,choice}} and the words' {@code {field}}. */
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)");

    private static final Pattern MARKUP = Pattern.compile("</?(?:a|bdi|code|kbd|span|strong|sup|em)\\b[^>]*>");
    private static final Pattern ASKED = Pattern.compile("#\\{([a-z][\\w.-]*)");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"");
    private static final Pattern TOLD = Pattern.compile("Texts\\s*\\.say\\(\\s*\"([^\"]+)\"\\s*[,)]");

    static Stream<Path> bundles() throws IOException {
        return files(BUNDLES, ".properties").stream()
                .filter(file -> Files.exists(german(file)) || !file.toString().contains("_de"))
                .filter(file -> !file.toString().endsWith("_de.properties"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHoldTheSameKeysArgumentsAndMarkup(Path english) {
        Properties original = read(english);
        Properties german = read(german(english));

        assertThat(german.stringPropertyNames()).isEqualTo(original.stringPropertyNames());
        for (String key : original.stringPropertyNames()) {
            assertThat(found(ARGUMENT, german.getProperty(key)))
                    .as("arguments of %s", key)
                    .isEqualTo(found(ARGUMENT, original.getProperty(key)));
            assertThat(all(MARKUP, german.getProperty(key)))
                    .as("markup of %s", key)
                    .containsExactlyInAnyOrderElementsOf(all(MARKUP, original.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsWhatAMessageFormatReads(Path english) {
        for (Path file : List.of(english, german(english))) {
            read(file).forEach((key, text) -> {
                boolean formatted = english.endsWith("messages.properties")
                        && text.toString().contains("{0");
                assertThat(text.toString().replace("''", ""))
                        .as("%s of %s: a lone apostrophe would swallow what follows", key, file)
                        .doesNotMatch(formatted ? "(?s).*'.*" : "(?!)");
                assertThat(text.toString()).as("%s of %s", key, file).isNotBlank();
            });
        }
    }

    @Test
    void everyTextThatIsAskedForIsThere() throws IOException {
        Properties all = new Properties();
        files(BUNDLES, "messages.properties").forEach(file -> all.putAll(read(file)));
        Properties scripts = read(BUNDLES.resolve("web/scripts.properties"));

        assertThat(asked(RESOURCES.resolve("templates"), ".html", ASKED)).isSubsetOf(all.stringPropertyNames());
        assertThat(asked(Path.of("src/main/java"), ".java", TOLD)).isSubsetOf(all.stringPropertyNames());
        assertThat(asked(Path.of("frontend/src"), ".ts", SAID)).isSubsetOf(scripts.stringPropertyNames());
    }

    @Test
    void aLineIsANumberAndNoFigure() {
        assertThat(Texts.say("web.line", 1234)).isEqualTo("line 1234");
    }

    @Test
    void aThreadSpeaksTheLanguageThatItWasGiven() {
        try (Language.Spell german = Language.speak(Optional.of(Locale.forLanguageTag("de-AT")))) {
            assertThat(Texts.say("web.lifetime.peak")).isEqualTo("Spitze");
            assertThat(Figures.bytes(5_400_000)).isEqualTo("5,4\u00a0MB");
        }
        try (Language.Spell french = Language.speak(Optional.of(Locale.FRENCH))) {
            assertThat(Texts.say("web.lifetime.peak")).isEqualTo("peak");
        }
        assertThat(Texts.say("web.lifetime.peak")).isEqualTo("peak");
    }

    private static Path german(Path english) {
        String name = english.getFileName().toString().replace(".properties", "_de.properties");
        return english.resolveSibling(name);
    }

    private static TreeSet<String> asked(Path folder, String ending, Pattern pattern) throws IOException {
        return files(folder, ending).stream()
                .map(TextsTests::text)
                .flatMap(text -> found(pattern, text).stream())
                .collect(toCollection(TreeSet::new));
    }

    private static TreeSet<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(toCollection(TreeSet::new));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group()).toList();
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
