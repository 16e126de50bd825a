package dev.heaphotel.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.PointRow;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.ClaimBuilder;
import dev.heaphotel.problem.Example;
import dev.heaphotel.problem.Expectation;
import dev.heaphotel.problem.FollowUp;
import dev.heaphotel.problem.Markdown;
import dev.heaphotel.problem.ProblemView;
import dev.heaphotel.problem.ProblemView.BoundView;
import dev.heaphotel.unit.Verdict;
import dev.heaphotel.web.Pages;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemPagesRenderingTests {

    private final Pages pages = new Pages();

    @Test
    void problemPageWorksWithoutScripts() {
        String page = render("problem", 1);

        assertThat(page)
                .contains("action=\"/problems/lru-cache/submissions\"", "name=\"source\"")
                .contains("class LRUCache", "O(k)", "action=\"/problems/lru-cache/hints\"");
    }

    @Test
    void hintsThatWereNotAskedForAreNotOnThePage() {
        assertThat(render("problem-no-hint", 0))
                .contains("2 hints", "Show a hint", "name=\"hint\" value=\"1\"")
                .doesNotContain("still reachable", "LinkedHashMap</code>");
        assertThat(render("problem-hint", 1))
                .contains("still reachable", "1 of 2 opened", "Show the next hint")
                .doesNotContain("LinkedHashMap</code>");
        assertThat(render("problem-hints", 2)).contains("LinkedHashMap</code>").doesNotContain("data-hint-form");
    }

    @Test
    void predictionsAreBuiltInTheProblemsOwnSymbols() {
        assertThat(render("problem-builder", 0))
                .contains("value=\"k log k\"", "value=\"n²\"", "capacity</bdi>", "requests</bdi>");
    }

    @Test
    void editorialShowsEachMistakeWithItsGraphOnceItIsMeasured() {
        GrowthRow row = new GrowthRow(
                "requests",
                "requests",
                "n",
                "retained",
                "O(n)",
                "O(1)",
                false,
                88,
                1304,
                "O(n log n)",
                37.2,
                List.of(new PointRow(1024, 91_400, 91_400, 91_400), new PointRow(4096, 361_700, 361_700, 361_700)),
                "88 bytes stay for every request.");
        Example example = new Example(
                "submissions/leak/ForgetsToEvict.java",
                Verdict.LEAK,
                "/**\n * Nothing is {@code ever}\n * taken out.\n */\nclass LRUCache<T> {}",
                Expectation.NONE);
        MistakeView weighed =
                MistakeView.of(example, Optional.of(new Mistakes.Weighed("It leaks <b>.", row, 64 << 20)), false);
        MistakeView waiting = MistakeView.of(example, Optional.empty(), true);

        String page = pages.render(
                "editorial", "practice/editorial", Map.of("problem", problem(), "mistakes", List.of(weighed, waiting)));

        assertThat(page)
                .contains("Why not weak references?", "Forgets to evict", "Nothing is ever taken out.", "Being weighed")
                .contains("It leaks &lt;b&gt;.", "class LRUCache&lt;T&gt;")
                .containsOnlyOnce("<svg class=\"graph\"");
    }

    private String render(String name, int opened) {
        ProblemView problem = problem();
        return pages.render(
                name,
                "problem/page",
                Map.of(
                        "problem",
                        problem,
                        "hints",
                        HintsView.of(problem, opened),
                        "desk",
                        DeskText.starter(problem.starter()),
                        "builder",
                        ClaimBuilder.of(Catalogue.read(Path.of("problems"))
                                .find("lru-cache")
                                .orElseThrow())));
    }

    private static ProblemView problem() {
        return new ProblemView(
                "lru-cache",
                "LRU cache",
                "easy",
                List.of("maps", "eviction"),
                "LRUCache.java",
                "The cache itself counts; the keys and values we pass in do not.",
                List.of(
                        new BoundView("retained", "requests", "n", "O(1)"),
                        new BoundView("retained", "capacity", "k", "O(k)"),
                        new BoundView("peak", "requests", "n", "O(1)")),
                "64 MiB",
                "10 s",
                List.of(
                        "<p>What is still reachable after an eviction?</p>",
                        "<p>Look at <code>LinkedHashMap</code>.</p>"),
                Markdown.html(
                        "Write a cache that holds at most *capacity* entries and forgets the one used longest ago.\n\n"
                                + "```java\n"
                                + "LRUCache cache = new LRUCache(2);\n"
                                + "cache.put(1, 1);\n"
                                + "cache.get(1); // 1\n"
                                + "```\n\n"
                                + "- `int get(int key)` returns the value, or -1.\n"
                                + "- `void put(int key, int value)` adds or updates."),
                Markdown.html("Keep a map and a doubly linked list.\n\n"
                        + "| style | retained |\n"
                        + "|---|---|\n"
                        + "| `LinkedHashMap` | 88·k |"),
                List.of(new FollowUp("<p>Why not weak references?</p>", "<p>They let go too early.</p>")),
                "class LRUCache {\n\n"
                        + "    LRUCache(int capacity) {\n"
                        + "    }\n\n"
                        + "    int get(int key) {\n"
                        + "        return -1;\n"
                        + "    }\n\n"
                        + "    void put(int key, int value) {\n"
                        + "    }\n"
                        + "}\n");
    }
}
