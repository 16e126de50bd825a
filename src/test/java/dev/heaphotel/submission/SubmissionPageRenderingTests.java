package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.submission.verdict.Judgements;
import dev.heaphotel.web.Pages;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubmissionPageRenderingTests {

    private static final String SOURCE = """
            import java.util.HashMap;
            import java.util.Map;

            class LRUCache {

                private final int capacity;
                private final Map<Integer, Integer> map = new HashMap<>();

                LRUCache(int capacity) {
                    this.capacity = capacity;
                }

                int get(int key) {
                    return map.getOrDefault(key, -1);
                }

                void put(int key, int value) {
                    map.put(key, value); // </code><script>alert(1)</script>
                }
            }
            """;

    private final Pages pages = new Pages();

    @Test
    void linesThatHoldAreMarkedInTheCode() {
        String page = render(Optional.of(Judgements.leak()));

        assertThat(page)
                .contains("id=\"L18\"", "LRUCache.map is filled here", "class=\"filled\"", "class=\"declared\"");
    }

    @Test
    void whatALineAllocatedStandsBesideIt() {
        assertThat(render(Optional.of(Judgements.leak())))
                .contains(
                        "<span class=\"bytes past\"", "841\u00a0kB", "<rect class=\"share\" height=\"10\" width=\"87\"")
                .containsPattern("id=\"L14\"><span class=\"bytes free\"")
                .containsPattern("id=\"L13\"><span class=\"bytes\"></span>");
        assertThat(render(Optional.of(Judgements.accepted()))).doesNotContain("class=\"bytes");
    }

    @Test
    void codeStaysText() {
        assertThat(render(Optional.of(Judgements.leak()))).doesNotContain("<script>alert");
    }

    @Test
    void unfinishedSubmissionIsWatched() {
        assertThat(render(Optional.empty())).contains("data-live", "data-id=", "Look again");
    }

    private String render(Optional<Judgement> judgement) {
        Visitor nobody = new Visitor(Optional.empty(), Optional.empty(), false, "127.0.0.1");
        Instant noon = Instant.parse("2026-02-03T12:00:00Z");
        Submission submission = new Submission("lru-cache", Depth.SUBMIT, SOURCE, Optional.of("O(k)"), nobody, noon);
        SubmissionView view = SubmissionView.of(submission, "LRU cache", judgement, Optional.empty());
        String name = judgement.isPresent() ? "submission" : "submission-live";
        return pages.render(name, "submission/page", Map.of("submission", view));
    }
}
