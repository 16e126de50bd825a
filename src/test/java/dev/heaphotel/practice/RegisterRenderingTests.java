package dev.heaphotel.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.Topic;
import dev.heaphotel.web.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterRenderingTests {

    private static final Catalogue OURS = Catalogue.read(Path.of("problems"));

    @TempDir
    private Path temporary;

    private final Pages pages = new Pages();

    @Test
    void groupsStandInTheOrderOfThePathEachWithLessonDifficultyAndState() {
        String page = render("list", Map.of("lru-cache", Standing.SOLVED, "shortest-path", Standing.GIVEN_UP), all());

        assertThat(page.indexOf("<span class=\"name\">Caches and registries"))
                .isBetween(0, page.indexOf("<span class=\"name\">Search"));
        assertThat(page)
                .contains("Evicting from one structure frees nothing", "class=\"difficulty medium\"")
                .contains(
                        "class=\"state solved\">solved", "class=\"state new\">new", "class=\"state given-up\">given up")
                .contains("<span>1</span> of <span>" + inTopic("lru-cache") + "</span> solved")
                .containsPattern("Next on your path</p>\\s*<p class=\"where\"><a href=\"/problems/listener-registry\"");
    }

    @Test
    void whoComesFirstBeginsAtTheBeginning() {
        assertThat(render("list-new", Map.of(), all())).contains("Begin here");
    }

    @Test
    void whoHasSolvedAllButOneGivenUpIsSentThereAgain() {
        Map<String, Standing> most = solved();
        most.put("shortest-path", Standing.GIVEN_UP);

        assertThat(render("list-again", most, all()))
                .containsPattern(
                        "Now without the editorial</p>\\s*<p class=\"where\"><a href=\"/problems/shortest-path\"");
        assertThat(render("list-done", solved(), all())).contains("The whole path is walked");
    }

    @Test
    void whatDoesNotMatchIsHidden() {
        String page = render("list-filtered", Map.of(), RegisterFilter.of("EVICTING frees", "caches", "medium", "new"));

        assertThat(shown(page)).containsExactly("/problems/lru-cache");
        assertThat(page)
                .contains(
                        "<span data-shown>1</span> of <span>" + OURS.problems().size() + "</span>")
                .containsPattern("data-none hidden");
    }

    @Test
    void whereNothingMatchesThereIsAWayBack() {
        String page = render("list-nothing", Map.of(), RegisterFilter.of("<script>", "", "", ""));

        assertThat(shown(page)).isEmpty();
        assertThat(page)
                .contains("Nothing matches", "Show all problems", "value=\"&lt;script&gt;\"")
                .doesNotContainPattern("data-none hidden")
                .doesNotContain("<script>");
    }

    @Test
    void filtersThatAreNoneOfOursAreAsGoodAsNone() {
        assertThat(shown(render("list-odd", Map.of(), RegisterFilter.of(" ", "cooking", "'", "lost"))))
                .hasSameSizeAs(OURS.problems());
    }

    @Test
    void emptyRegisterSaysHowToBegin() {
        RegisterView nothing = RegisterView.of(Catalogue.read(temporary), Map.of(), all());

        assertThat(pages.render("list-empty", "practice/register", Map.of("register", nothing)))
                .contains("No problems yet", "problems/")
                .doesNotContain("data-sieve");
    }

    @Test
    void brokenFolderIsNamedWithItsComplaints() throws IOException {
        Files.createDirectory(temporary.resolve("half-done"));
        RegisterView broken = RegisterView.of(Catalogue.read(temporary), Map.of(), all());

        assertThat(pages.render("list-broken", "practice/register", Map.of("register", broken)))
                .contains("half-done", "problem.yaml");
    }

    private static Map<String, Standing> solved() {
        return OURS.problems().stream()
                .map(Problem::slug)
                .collect(Collectors.toMap(Function.identity(), slug -> Standing.SOLVED));
    }

    private static long inTopic(String slug) {
        Topic topic = OURS.find(slug).orElseThrow().stop().topic();
        return OURS.problems().stream()
                .filter(problem -> problem.stop().topic() == topic)
                .count();
    }

    private static RegisterFilter all() {
        return RegisterFilter.of("", "", "", "");
    }

    private String render(String name, Map<String, Standing> standings, RegisterFilter filter) {
        return pages.render(name, "practice/register", Map.of("register", RegisterView.of(OURS, standings, filter)));
    }

    /** Addresses of the entries that are not hidden. */
    private static List<String> shown(String page) {
        return Pattern.compile("<tr class=\"entry\"(?![^>]* hidden)[^>]*>.*?href=\"([^\"]+)\"", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
