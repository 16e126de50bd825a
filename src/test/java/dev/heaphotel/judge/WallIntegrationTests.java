package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.ProblemLimits;
import dev.heaphotel.unit.ByteSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A program run in a real box until its heap is full. */
class WallIntegrationTests {

    /** Small, so that it is full soon. */
    private static final ByteSize HEAP = ByteSize.mebibytes(16);

    private static final Problem LRU =
            small(Catalogue.read(Path.of("problems")).find("lru-cache").orElseThrow());

    private static JudgingRoom room;

    @BeforeAll
    static void open() throws Exception {
        room = JudgingRoom.open(1);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void leakFillsTheHeapNearWhereItsCurveSays() {
        List<WallStep> heard = new ArrayList<>();

        String leak = LRU.examples().stream()
                .filter(each -> each.file().endsWith("leak/ForgetsToEvict.java"))
                .findFirst()
                .orElseThrow()
                .source();
        WallAim aim = new WallAim(
                "requests", "requests", "n", "retained", "O(n)", 45, 15_000, 0, 16_384, HEAP.bytes(), 372_000L);

        WallReport report = room.walls().run(new WallRequest(LRU, leak, 1, aim), heard::add);

        assertThat(report.outcome()).isEqualTo(WallOutcome.HEAP_FULL);
        assertThat(heard).isEqualTo(report.steps()).isNotEmpty();
        assertThat(report.full()).isNotNull().isGreaterThan(report.fits()).isBetween(150_000L, 450_000L);
        assertThat(report.differencePercent()).isBetween(-60.0, 21.0);
        assertThat(report.steps())
                .filteredOn(WallStep::full)
                .extracting(WallStep::size)
                .contains(report.full());
    }

    private static Problem small(Problem all) {
        ProblemLimits limits =
                new ProblemLimits(HEAP, all.limits().cpu(), all.limits().wall());
        return new Problem(
                all.slug(),
                all.title(),
                all.difficulty(),
                all.tags(),
                all.lesson(),
                all.stop(),
                all.entry(),
                all.counts(),
                all.axes(),
                all.bounds(),
                all.tests(),
                limits,
                all.hints(),
                all.followUps(),
                all.statementMarkdown(),
                all.solutionMarkdown(),
                all.starter(),
                all.workload(),
                all.workloadClass(),
                all.reference(),
                all.examples(),
                all.drills(),
                all.version());
    }
}
