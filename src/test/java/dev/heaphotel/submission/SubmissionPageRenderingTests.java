package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Place;
import dev.heaphotel.submission.verdict.Judgements;
import dev.heaphotel.web.Pages;
import java.time.Duration;
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

    @Test
    void waitingSubmissionSaysItsPlaceAndForHowLong() {
        Place place = new Place(12, Duration.ofMillis(95_400));

        String page = render(
                "submission-waiting", Optional.empty(), Optional.of(Waiting.of(Optional.of(place), Optional.empty())));

        assertThat(page).contains("<h2>Waiting</h2>", "Number 12 in the queue: your turn in about 2 min.");
    }

    @Test
    void waitingSubmissionSaysNoTimeWhileNothingIsJudged() {
        Place place = new Place(1, Duration.ofSeconds(3));

        String page = render(
                "submission-paused",
                Optional.empty(),
                Optional.of(Waiting.of(Optional.of(place), Optional.of("Judging is paused: somebody misjudged."))));

        assertThat(page).contains("Next in the queue.", "Judging is paused").doesNotContain("queue: your turn");
    }

    @Test
    void refusedCodeStaysOnThePage() {
        String page = pages.render(
                "submission-busy",
                "submission/busy",
                Map.of(
                        "busy", TooBusy.visitor(200, Duration.ofSeconds(73)).getBody(),
                        "slug", "lru-cache",
                        "problem", "LRU cache",
                        "source", SOURCE,
                        "claim", "O(k)"));

        assertThat(page).contains("You have 200", "Try again in 73 s", "&lt;script&gt;alert", "value=\"O(k)\"");
    }

    private String render(Optional<Judgement> judgement) {
        return render(judgement.isPresent() ? "submission" : "submission-live", judgement, Optional.empty());
    }

    private String render(String name, Optional<Judgement> judgement, Optional<Waiting> waiting) {
        Visitor nobody = new Visitor(Optional.empty(), Optional.empty(), false, "127.0.0.1");
        Instant noon = Instant.parse("2026-02-03T12:00:00Z");
        Submission submission =
                new Submission(new HandIn("lru-cache", "", Depth.SUBMIT, SOURCE, Optional.of("O(k)")), nobody, noon);
        SubmissionView view = SubmissionView.of(submission, "LRU cache", judgement, waiting);
        return pages.render(name, "submission/page", Map.of("submission", view));
    }
}
