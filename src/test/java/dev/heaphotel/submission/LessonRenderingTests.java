package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Place;
import dev.heaphotel.judge.WallAim;
import dev.heaphotel.judge.WallOutcome;
import dev.heaphotel.judge.WallReport;
import dev.heaphotel.judge.WallStep;
import dev.heaphotel.submission.verdict.Judgements;
import dev.heaphotel.web.Pages;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a verdict's page teaches beyond the verdict. */
class LessonRenderingTests {

    private static final Visitor NOBODY = new Visitor(Optional.empty(), Optional.empty(), false, "127.0.0.1");

    private final Pages pages = new Pages();

    @Test
    void wallIsOfferedWithWhatIsPredicted() {
        assertThat(render("lesson-open", Judgements.leak(), Optional.empty(), Optional.empty(), true))
                .contains("a 64\u00a0MiB heap is full at requests n\u00a0=\u00a0762", "Run it into the wall</button>")
                .contains("data-measured=\"O(n)\"", "data-per-unit=\"88.0\"", "data-counted=\"true\"");
    }

    @Test
    void strangerSeesNoButton() {
        assertThat(render("lesson-stranger", Judgements.leak(), Optional.empty(), Optional.empty(), false))
                .doesNotContain("Run it into the wall");
    }

    @Test
    void predictedStandsAgainstActual() {
        String page = render(
                "lesson-full", Judgements.leak(), run(WallOutcome.HEAP_FULL, 700_416L, -8.2), Optional.empty(), true);

        assertThat(page)
                .contains("Predicted 762\u202f585; run for real, the heap was full at requests"
                        + " n\u00a0=\u00a0700\u202f416")
                .contains("8.2 % sooner", "heap full", "actual 700\u202f416", "predicted 762\u202f585", "was full")
                .doesNotContain("Run it into the wall</button>");
    }

    @Test
    void otherEndsAreSaidHonestly() {
        assertThat(WallWords.result(report(WallOutcome.NOT_REACHED, null, null)))
                .isEqualTo("It did not hit the wall: up to requests n\u00a0=\u00a0689\u202f000, the largest size tried,"
                        + " it went on fitting into 64\u00a0MiB.");
        assertThat(WallWords.result(report(WallOutcome.INPUT_FULL, null, null)))
                .contains("what it is given to work on");
        assertThat(WallWords.result(report(WallOutcome.TOO_SLOW, null, null))).startsWith("Time ran out");
        assertThat(WallWords.result(report(WallOutcome.HEAP_FULL, 1_048_576L, null)))
                .contains("run for real", "Time ran out before it was known more closely.")
                .doesNotContain("%");
        assertThat(WallWords.result(report(WallOutcome.BROKE_OFF, null, null)))
                .contains("At n = 900000 it threw java.lang.StackOverflowError.");
    }

    @Test
    void waitingRunSaysItsPlace() {
        WallRun waiting = new WallRun(UUID.randomUUID(), UUID.randomUUID(), WallRun.State.QUEUED, Optional.empty());

        assertThat(render("lesson-waiting", Judgements.leak(), Optional.of(waiting), Optional.empty(), true))
                .contains("Number 3 in the queue", "data-state=\"waiting\"", "Look again");
    }

    @Test
    void failedRunMayBeTriedAgain() {
        WallRun failed = new WallRun(UUID.randomUUID(), UUID.randomUUID(), WallRun.State.FAILED, Optional.empty());

        assertThat(render("lesson-failed", Judgements.leak(), Optional.of(failed), Optional.empty(), true))
                .contains("our fault", "Run it into the wall</button>");
    }

    @Test
    void referencesCurveMayBeLaidOver() {
        assertThat(render(
                        "lesson-reference",
                        Judgements.leak(),
                        Optional.empty(),
                        Optional.of(Judgements.accepted()),
                        true))
                .contains("name=\"reference\"", "end reference\"", "The reference: ")
                .contains("Why some points come in pairs");
        assertThat(render("lesson-open", Judgements.leak(), Optional.empty(), Optional.empty(), true))
                .doesNotContain("name=\"reference\"", "The reference: ");
    }

    @Test
    void boundedProgramHasAFutureToo() {
        assertThat(render("lesson-accepted", Judgements.accepted(), Optional.empty(), Optional.empty(), true))
                .contains("data-measured=\"O(1)\"", "a 64\u00a0MiB heap is full at capacity k");
    }

    @Test
    void eachMemoryIsExplainedOnce() {
        String page = render("lesson-estimated", Judgements.estimated(), Optional.empty(), Optional.empty(), true);

        assertThat(page).contains("popovertarget=\"memory-peak\"", "aria-label=\"What peak means\"");
        assertThat(page.split("id=\"memory-peak\"", -1)).hasSize(2);
        assertThat(page).contains(" to about ", "O(n + k)");
    }

    private static Optional<WallRun> run(WallOutcome outcome, Long full, Double percent) {
        return Optional.of(new WallRun(
                UUID.randomUUID(), UUID.randomUUID(), WallRun.State.DONE, Optional.of(report(outcome, full, percent))));
    }

    private static WallReport report(WallOutcome outcome, Long full, Double percent) {
        WallAim aim = WallAim.of(Judgements.leak()).orElseThrow();
        return new WallReport(
                outcome,
                aim,
                689_000,
                full,
                percent,
                "At n = 900000 it threw java.lang.StackOverflowError",
                "25.0.3",
                List.of(
                        new WallStep(16_384, false, 31),
                        new WallStep(524_288, false, 410),
                        new WallStep(1_048_576, true, 1_204),
                        new WallStep(700_416, true, 911),
                        new WallStep(689_000, false, 850)));
    }

    private String render(
            String name, Judgement judgement, Optional<WallRun> run, Optional<Judgement> reference, boolean mine) {
        Submission submission = new Submission(
                new HandIn("lru-cache", "", Depth.SUBMIT, SOURCE, Optional.of("O(k)")),
                NOBODY,
                Instant.parse("2026-02-03T12:00:00Z"));
        SubmissionView view =
                SubmissionView.of(submission, "LRU cache", Optional.of(judgement), Optional.empty(), reference);
        Optional<Waiting> waiting = run.filter(each -> each.state() == WallRun.State.QUEUED)
                .map(each -> Waiting.of(Optional.of(new Place(3, Duration.ofSeconds(40))), Optional.empty()));
        Map<String, Object> model = new HashMap<>(Map.of("submission", view));
        WallAim.of(judgement)
                .map(aim -> WallView.of(submission.id().toString(), judgement, aim, mine, run, waiting))
                .ifPresent(wall -> model.put("wall", wall));
        return pages.render(name, "submission/page", model);
    }

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
                map.put(key, value);
            }
        }
        """;
}
