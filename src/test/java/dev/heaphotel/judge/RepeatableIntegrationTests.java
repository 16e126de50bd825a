package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.judge.Judgement.FindingRow;
import dev.heaphotel.problem.Axis;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The figures of a judgement, asked for again; and of a program that cannot give them again. */
@Execution(ExecutionMode.CONCURRENT)
class RepeatableIntegrationTests {

    private static final Problem LRU =
            Catalogue.read(Path.of("problems")).find("lru-cache").orElseThrow();

    private static final String RIGHT = LRU.reference().text();

    /** One axis over four octaves: enough to see whether figures repeat. */
    private static final Problem SHORT = shortened(LRU);

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
    void aSeedGivesItsOwnSizesAndSaysHowToGetThemAgain() {
        Judgement usual = judged(RIGHT, OptionalLong.empty());
        long other = usual.seed() + 5;
        Judgement first = judged(RIGHT, OptionalLong.of(other));
        Judgement second = judged(RIGHT, OptionalLong.of(other));

        assertThat(first.reproduce()).endsWith("judge lru-cache LRUCache.java --seed " + other);
        assertThat(sizes(first)).isEqualTo(sizes(second)).isNotEqualTo(sizes(usual));
        assertThat(classes(first)).isEqualTo(classes(second)).isEqualTo(classes(usual));
        assertThat(findings(first)).doesNotContain("not-repeatable");
    }

    @Test
    void memoryThatDependsOnChanceIsToldAsAnIntervalAndNeverAcceptedByLuck() {
        String random = RIGHT.replaceFirst(
                "class LRUCache \\{",
                "class LRUCache { private final byte[] luck = new byte[new java.util.Random().nextInt(400_000)];");
        assertThat(random).isNotEqualTo(RIGHT);

        Judgement judgement = judged(random, OptionalLong.empty());

        assertThat(findings(judgement)).contains("not-repeatable");
        assertThat(judgement.growth())
                .as(judgement.headline())
                .filteredOn(row -> row.lifetime().equals("retained"))
                .flatExtracting(Judgement.GrowthRow::points)
                .anySatisfy(point -> assertThat(point.high()).isGreaterThan(point.low()));
        assertThat(judgement.verdict()).isNotEqualTo(Verdict.ACCEPTED);
    }

    private static Problem shortened(Problem whole) {
        Axis requests = whole.axis("requests").orElseThrow();
        Axis few = new Axis(requests.name(), requests.label(), requests.symbol(), 256, 4096, requests.hold());
        return new Problem(
                whole.slug(),
                whole.title(),
                whole.difficulty(),
                whole.tags(),
                whole.lesson(),
                whole.stop(),
                whole.entry(),
                whole.counts(),
                List.of(few),
                whole.bounds().stream()
                        .filter(bound -> bound.axis().equals("requests"))
                        .toList(),
                whole.tests(),
                whole.limits(),
                whole.hints(),
                whole.followUps(),
                whole.statementMarkdown(),
                whole.solutionMarkdown(),
                whole.starter(),
                whole.workload(),
                whole.workloadClass(),
                whole.reference(),
                whole.examples(),
                whole.drills(),
                whole.version());
    }

    private static Judgement judged(String source, OptionalLong seed) {
        return room.judge()
                .judge(new JudgeRequest(SHORT, source, Optional.empty(), Depth.SUBMIT, seed), Progress.SILENT);
    }

    private static List<Long> sizes(Judgement judgement) {
        return judgement.growth().stream()
                .flatMap(row -> row.points().stream())
                .map(Judgement.PointRow::size)
                .toList();
    }

    private static List<String> classes(Judgement judgement) {
        return judgement.growth().stream()
                .map(row -> row.axis() + " " + row.lifetime() + " " + row.measured())
                .toList();
    }

    private static List<String> findings(Judgement judgement) {
        return judgement.findings().stream().map(FindingRow::rule).toList();
    }
}
