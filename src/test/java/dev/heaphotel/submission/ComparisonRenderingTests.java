package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.submission.verdict.ComparisonView;
import dev.heaphotel.submission.verdict.Judgements;
import dev.heaphotel.web.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonRenderingTests {

    private static final String BEFORE = """
            class LRUCache {
                private final Map<Integer, Integer> map = new HashMap<>();

                void put(int key, int value) {
                    map.put(key, value);
                }
            }
            """;

    private final Pages pages = new Pages();

    @Test
    void bothCurvesStandInOnePictureWithASentenceAndATable() {
        String page = render("comparison", Judgements.leak(), Judgements.accepted(), false);

        assertThat(page).contains("Leak became Accepted.");
        assertThat(page).containsPattern("class=\"earlier\"[^>]*d=\"M").containsPattern("class=\"fit\"[^>]*d=\"M");
        assertThat(page).contains(">before O(n)<", "Retained memory along", " was O(n) and is ");
        assertThat(page).contains("<caption class=\"unseen\">retained along");
    }

    @Test
    void classesOfObjectThatCameAndWentAreNamed() {
        ComparisonView lost = ComparisonView.of(Optional.of(Judgements.leak()), Optional.of(Judgements.accepted()));
        ComparisonView gained = ComparisonView.of(Optional.of(Judgements.accepted()), Optional.of(Judgements.leak()));

        assertThat(lost.objects())
                .anySatisfy(axis -> assertThat(axis.changes())
                        .anySatisfy(change -> assertThat(change.how()).isEqualTo("lost")));
        assertThat(gained.objects())
                .anySatisfy(axis -> assertThat(axis.changes())
                        .anySatisfy(change -> assertThat(change.how()).isEqualTo("gained")));
    }

    @Test
    void hostileNamesAreText() {
        String page = render("comparison-hostile", Judgements.hostile(), Judgements.hostile(), true);

        assertThat(page).doesNotContain("<script>alert", "<img", "onerror=\"");
    }

    @Test
    void attemptsOfEveryVerdictAreListed() {
        List<AttemptView> attempts = Judgements.all().stream()
                .map(judgement -> AttemptView.of(submission(BEFORE), Optional.of(judgement)))
                .toList();

        String page = pages.render(
                "attempts",
                "submission/attempts",
                Map.of(
                        "slug",
                        "lru-cache",
                        "problem",
                        "LRU cache",
                        "attempts",
                        attempts,
                        "asides",
                        List.of(new AttemptPages.AsideView("1", "2026-02-03T12:00:00Z", "3 Feb 2026", 12)),
                        "page",
                        1,
                        "older",
                        true,
                        "chosen",
                        3));

        assertThat(page).contains("Excess space", "Expected two attempts, found 3.", "12 lines", "rel=\"next\"");
    }

    private String render(String name, Judgement before, Judgement after, boolean beside) {
        Submission first = submission(BEFORE);
        Submission second =
                submission(BEFORE.replace("map.put(key, value);", "evict();\n        map.put(key, value);"));
        return pages.render(
                name,
                "submission/compare",
                Map.of(
                        "slug", "lru-cache",
                        "problem", "LRU cache",
                        "before", AttemptView.of(first, Optional.of(before)),
                        "after", AttemptView.of(second, Optional.of(after)),
                        "comparison", ComparisonView.of(Optional.of(before), Optional.of(after)),
                        "difference", CodeDifference.of(first.source(), second.source()),
                        "beside", beside));
    }

    private static Submission submission(String source) {
        Visitor nobody = new Visitor(Optional.empty(), Optional.empty(), false, "127.0.0.1");
        Instant noon = Instant.parse("2026-02-03T12:00:00Z");
        return new Submission(new HandIn("lru-cache", "", Depth.SUBMIT, source, Optional.of("O(k)")), nobody, noon);
    }
}
