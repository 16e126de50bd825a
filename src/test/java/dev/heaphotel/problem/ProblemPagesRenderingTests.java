package dev.heaphotel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.problem.ProblemView.BoundView;
import dev.heaphotel.web.Pages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemPagesRenderingTests {

    private final Pages pages = new Pages();

    @Test
    void registerListsEachProblemWithWhatItTeaches() {
        String page = pages.render("list", "problem/list", Map.of("problems", register(), "broken", List.of()));

        assertThat(page)
                .contains("href=\"/problems/lru-cache\"")
                .contains("LRU cache")
                .contains("LRUCache");
        assertThat(page).contains("What is thrown out must leave");
    }

    @Test
    void emptyRegisterSaysHowToBegin() {
        String page = pages.render("list-empty", "problem/list", Map.of("problems", List.of(), "broken", List.of()));

        assertThat(page).contains("No problems yet").contains("problems/");
    }

    @Test
    void brokenFolderIsNamedWithItsComplaints() {
        var broken = new ProblemPages.BrokenFolder(
                "half-done", List.of("problem.yaml: title: expected a text, found nothing"));
        String page =
                pages.render("list-broken", "problem/list", Map.of("problems", register(), "broken", List.of(broken)));

        assertThat(page).contains("half-done").contains("expected a text, found nothing");
    }

    @Test
    void problemPageWorksWithoutScripts() {
        String page = pages.render("problem", "problem/page", Map.of("problem", problem()));

        assertThat(page).contains("action=\"/problems/lru-cache/submissions\"").contains("name=\"source\"");
        assertThat(page).contains("class LRUCache").contains("O(k)").contains("Hint 1 of 2");
    }

    @Test
    void editorialAsksWhatAnInterviewerAsks() {
        String page = pages.render("editorial", "problem/editorial", Map.of("problem", problem()));

        assertThat(page).contains("Why not weak references?");
    }

    private static List<ProblemEntry> register() {
        return List.of(
                new ProblemEntry(
                        "lru-cache",
                        "LRU cache",
                        "easy",
                        List.of("maps", "eviction"),
                        "What is thrown out must leave every structure that knew it.",
                        "LRUCache"),
                new ProblemEntry(
                        "listener-registry",
                        "Listener registry",
                        "medium",
                        List.of("listeners", "closures"),
                        "A closed subscription must not be remembered by the one who publishes.",
                        "ListenerRegistry<E>"),
                new ProblemEntry(
                        "shortest-path",
                        "Shortest path",
                        "hard",
                        List.of("graphs", "breadth-first search"),
                        "A search needs room for the vertices it has met, not for the paths it took.",
                        "Solution"));
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
                                + "```java\nLRUCache cache = new LRUCache(2);\ncache.put(1, 1);\ncache.get(1); // 1\n```\n\n"
                                + "- `int get(int key)` returns the value, or -1.\n- `void put(int key, int value)` adds or updates."),
                Markdown.html(
                        "Keep a map and a doubly linked list.\n\n| style | retained |\n|---|---|\n| `LinkedHashMap` | 88·k |"),
                List.of(new FollowUp("<p>Why not weak references?</p>", "<p>They let go too early.</p>")),
                "class LRUCache {\n\n    LRUCache(int capacity) {\n    }\n\n    int get(int key) {\n        return -1;\n    }\n\n"
                        + "    void put(int key, int value) {\n    }\n}\n");
    }
}
