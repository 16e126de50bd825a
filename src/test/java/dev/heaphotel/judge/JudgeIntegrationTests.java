package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.judge.Judgement.FailureRow;
import dev.heaphotel.judge.Judgement.HolderRow;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Example;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole pipeline with real boxes, as a candidate and as an attacker see it. */
@Execution(ExecutionMode.CONCURRENT)
class JudgeIntegrationTests {

    private static final Problem LRU =
            Catalogue.read(Path.of("problems")).find("lru-cache").orElseThrow();

    private static final String RIGHT = LRU.reference().text();

    private static JudgingRoom room;
    private static Judge judge;

    @BeforeAll
    static void open() throws Exception {
        room = JudgingRoom.open(1);
        judge = room.judge();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void theReferenceIsAcceptedAndEveryBoundIsKept() {
        Judgement judgement = judged(RIGHT);
        assertThat(judgement.verdict()).as(judgement.headline()).isEqualTo(Verdict.ACCEPTED);
        assertThat(judgement.tests().failed()).isZero();
        assertThat(judgement.tests().passed()).isGreaterThan(10);
        assertThat(judgement.growth())
                .filteredOn(row -> row.bound() != null)
                .hasSize(8)
                .allSatisfy(row -> assertThat(row.within()).as(row.message()).isTrue());
        assertThat(judgement.jvm()).matches("\\d+.*");
        assertThat(judgement.sandbox().layers()).isNotEmpty();
    }

    @Test
    void aLeakNamesTheFieldTheLineThatDeclaresItAndTheLinesThatFillIt() {
        String source = example("leak/ForgetsToEvict.java");
        Judgement judgement = judged(source);
        assertThat(judgement.verdict()).as(judgement.headline()).isEqualTo(Verdict.LEAK);
        HolderRow holder = judgement.findings().stream()
                .map(Judgement.FindingRow::holder)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        assertThat(holder.field()).isEqualTo("LRUCache.guests");
        assertThat(holder.declaredAt()).isEqualTo(line(source, "guests = new HashMap"));
        assertThat(holder.filledAt()).contains(line(source, "guests.computeIfAbsent"));
        assertThat(holder.path()).startsWith("LRUCache.guests").contains("HashMap.table");
        assertThat(judgement.projection()).anySatisfy(row -> {
            assertThat(row.axis()).isEqualTo("requests");
            assertThat(row.heapFullAt()).isNotNull().isPositive();
        });
    }

    @Test
    void allocationByLineAddsUpToTheChurnAndTheLeakingLinesHoldWhatTheyAllocated() {
        String source = example("leak/ForgetsToEvict.java");
        Judgement judgement = judged(source);
        AllocationByLine lines = Objects.requireNonNull(judgement.lines());
        assertThat(lines.axis()).isEqualTo("requests");
        assertThat(lines.heldKnown()).isTrue();
        long all = lines.elsewhere().allocated()
                + lines.rows().stream()
                        .mapToLong(AllocationByLine.Row::allocated)
                        .sum();
        assertThat(point(judgement, "churn", lines.size()).bytes()).isEqualTo(all);
        int filling = line(source, "guests.computeIfAbsent");
        assertThat(lines.rows())
                .filteredOn(row -> row.line() == filling)
                .singleElement()
                .satisfies(row -> assertThat((double) row.held())
                        .isGreaterThan(
                                0.7 * point(judgement, "retained", lines.size()).bytes()));
    }

    @Test
    void theLinesOfACacheThatEvictsHoldOnlyWhatTheCacheHolds() {
        Judgement judgement = judged(RIGHT);
        AllocationByLine lines = Objects.requireNonNull(judgement.lines());
        long held = lines.rows().stream().mapToLong(AllocationByLine.Row::held).sum();
        assertThat(held).isLessThan(point(judgement, "churn", lines.size()).bytes() / 2);
    }

    @Test
    void theClassesThatALeakAddsToAreCountedAtEverySize() {
        Judgement judgement = judged(example("leak/ForgetsToEvict.java"));
        assertThat(judgement.instances())
                .extracting(Instances::axis)
                .startsWith("requests")
                .hasSize(2);
        Instances requests = judgement.instances().get(0);
        assertThat(requests.lifetime()).isEqualTo("retained");
        assertThat(requests.sizes()).hasSize(5).isSorted();
        assertThat(requests.classes()).anySatisfy(row -> {
            assertThat(row.name()).isEqualTo("LRUCache.Guest");
            assertThat(row.kind()).isEqualTo("yours");
            assertThat(row.growth()).isEqualTo("O(n)");
            assertThat(row.counts()).hasSize(5).isSorted();
            assertThat(row.bytesPerInstance()).isEqualTo(32);
        });
        assertThat(requests.classes()).anySatisfy(row -> {
            assertThat(row.name()).isEqualTo("HashMap.Node");
            assertThat(row.kind()).isEqualTo("java");
        });
    }

    @Test
    void noClassGrowsWithTheRequestsToACacheThatEvictsButWithItsCapacity() {
        Judgement judgement = judged(RIGHT);
        assertThat(judgement.instances().get(0).classes()).isEmpty();
        assertThat(judgement.instances().get(1).classes()).isNotEmpty();
    }

    private static Judgement.PointRow point(Judgement judgement, String lifetime, long size) {
        return judgement.growth().stream()
                .filter(row -> row.axis().equals("requests") && row.lifetime().equals(lifetime))
                .flatMap(row -> row.points().stream())
                .filter(point -> point.size() == size)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameSubmissionGetsTheSameFigures() {
        Judgement first = judged(RIGHT);
        Judgement second = judged(RIGHT);
        assertThat(second.verdict()).isEqualTo(first.verdict());
        assertThat(second.seed()).isEqualTo(first.seed());
        List<Judgement.PointRow> again = retained(second);
        assertThat(retained(first))
                .allSatisfy(point -> assertThat(again)
                        .filteredOn(other -> other.size() == point.size())
                        .anySatisfy(other -> assertThat((double) other.bytes())
                                .isCloseTo(point.bytes(), Percentage.withPercentage(1))));
    }

    @Test
    void aWrongAnswerShowsTheFewestCallsThatLeadToIt() {
        Judgement judgement = judged(RIGHT.replace("return node.value;", "return node.value + 1;"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        FailureRow failure = Objects.requireNonNull(judgement.failure());
        assertThat(failure.calls()).hasSizeLessThan(10).first().asString().startsWith("new LRUCache(");
        assertThat(failure.calls()).last().asString().startsWith("get(");
        assertThat(Integer.parseInt(Objects.requireNonNull(failure.actual())))
                .isEqualTo(Integer.parseInt(Objects.requireNonNull(failure.expected())) + 1);
        assertThat(judgement.growth()).isEmpty();
    }

    @Test
    void beingRightOnlyWhereAnswersAreComparedCallByCallIsNotEnough() {
        Judgement judgement =
                judged(RIGHT.replace("return node.value;", "return nodes.size() > 200 ? node.value + 1 : node.value;"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(judgement.headline()).contains("Small tests pass");
    }

    @Test
    void anExceptionShowsItsLineAndTheCallsBefore() {
        String source = RIGHT.replace("return -1;", "throw new IllegalStateException(\"no room\");");
        Judgement judgement = judged(source);
        assertThat(judgement.verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        FailureRow failure = Objects.requireNonNull(judgement.failure());
        assertThat(failure.exception()).isEqualTo("java.lang.IllegalStateException: no room");
        assertThat(failure.at()).startsWith(line(source, "no room"));
        assertThat(failure.calls()).last().asString().startsWith("get(");
    }

    @Test
    void anExceptionWithinSixtyThousandOthersIsStillTheCandidates() {
        Judgement judgement = judged(inGet("""
                Throwable chain = new IllegalStateException("inner");
                for (int i = 0; i < 60_000; i++) {
                    chain = new java.util.concurrent.ExecutionException(null, chain);
                }
                LRUCache.<RuntimeException>sneak(chain);
                """).replace("class LRUCache {", """
                class LRUCache {
                    @SuppressWarnings("unchecked")
                    static <T extends Throwable> void sneak(Throwable t) throws T { throw (T) t; }
                """));
        assertThat(judgement.verdict()).as(judgement.headline()).isEqualTo(Verdict.RUNTIME_ERROR);
    }

    @Test
    @Tag("slow")
    void anEndlessLoopIsStoppedByTheClock() {
        Judgement judgement = judged(inGet("for (long i = 0; i < Long.MAX_VALUE; i++) { key ^= 1; }"));
        assertThat(judgement.verdict()).as(judgement.headline()).isEqualTo(Verdict.TIME_LIMIT);
    }

    @Test
    void twoMebibytesOfPrintAreTooMany() {
        Judgement judgement = judged(inGet("for (int i = 0; i < 2048; i++) { System.out.print(\"x\".repeat(1024)); }"));
        assertThat(judgement.verdict()).as(judgement.headline()).isEqualTo(Verdict.OUTPUT_LIMIT);
    }

    @Test
    void aFewDebugPrintsAreKeptAndCostNothing() {
        Judgement judgement = run(RIGHT.replace("return -1;", "System.out.println(\"miss\"); return -1;"));
        assertThat(judgement.verdict()).as(judgement.headline()).isEqualTo(Verdict.ACCEPTED);
        assertThat(judgement.output()).contains("miss");
    }

    @Test
    void exitIsRefusedByLine() {
        String source = inGet("System.exit(0);");
        Judgement judgement = judged(source);
        assertThat(judgement.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(judgement.refusals()).first().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(line(source, "System.exit"));
            assertThat(refusal.uses()).contains("exit");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"System.exit(0);", "Runtime.getRuntime().halt(0);"})
    void endingTheJvmIsTamperingWhereTheClassFileCheckIsOff(String statement) {
        Judgement judgement = room.judgeWithoutClassFileCheck().judge(request(inGet(statement)), Progress.SILENT);
        assertThat(judgement.verdict()).as(judgement.headline()).isEqualTo(Verdict.TAMPERED);
        assertThat(judgement.growth()).isEmpty();
    }

    @Test
    void catchingTheFullHeapAtEveryCallIsStillAFullHeap() {
        Judgement judgement = judged(inGet("""
                if (capacity > 0) {
                    try {
                        java.util.List<long[]> all = new java.util.ArrayList<>();
                        while (true) { all.add(new long[1 << 16]); }
                    } catch (OutOfMemoryError caught) {
                        key += 0;
                    }
                }
                """));
        assertThat(judgement.verdict())
                .as(judgement.headline())
                .isIn(Verdict.HEAP_EXHAUSTED, Verdict.LEAK, Verdict.EXCESS_SPACE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''",
                "// only a comment",
                "class Other {}",
                "class LRUCache { private LRUCache(int capacity) {} int get(int k) { return 0; } void put(int k, int v) {} }",
                "class LRUCache { LRUCache(int capacity) {} int get(String k) { return 0; } void put(int k, int v) {} }",
                "abstract class LRUCache { LRUCache(int c) {} int get(int k) { return 0; } void put(int k, int v) {} }",
                "interface LRUCache { int get(int k); void put(int k, int v); }",
            })
    void whatCannotBeCalledShowsTheExpectedSignature(String source) {
        Judgement judgement = judged(source);
        assertThat(judgement.verdict()).as(judgement.headline()).isEqualTo(Verdict.COMPILE_ERROR);
        assertThat(judgement.diagnostics())
                .anySatisfy(each -> assertThat(each.message()).contains("LRUCache(int capacity)"));
    }

    @Test
    void aPackageLineShowsTheExpectedSignatureToo() {
        Judgement judgement = judged("package mine;\n" + RIGHT);
        assertThat(judgement.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
        assertThat(judgement.diagnostics()).isNotEmpty();
        assertThat(judgement.headline() + judgement.diagnostics()).contains("package");
    }

    @Test
    void twoPublicClassesAreACompileError() {
        Judgement judgement =
                judged("public " + RIGHT.substring(RIGHT.indexOf("class LRUCache")) + "\npublic class Second {}");
        assertThat(judgement.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
        assertThat(judgement.diagnostics()).isNotEmpty();
    }

    @Test
    void aSyntaxErrorCarriesItsLine() {
        String source = RIGHT.replace("node.value = value;", "node.value = value");
        Judgement judgement = judged(source);
        assertThat(judgement.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
        assertThat(judgement.diagnostics())
                .first()
                .satisfies(each -> assertThat(each.line()).isEqualTo(line(source, "node.value = value\n")));
    }

    /** A workload of the candidate's own making would drive what it likes. */
    @Test
    void aClassNamedLikeTheWorkloadTakesNotItsPlace() {
        Judgement judgement = judged(RIGHT.replace("return node.value;", "return 7;") + """

                final class LruCacheWorkload { }
                """);
        assertThat(judgement.verdict()).as(judgement.headline()).isEqualTo(Verdict.COMPILE_ERROR);
    }

    @ParameterizedTest
    @CsvSource({"O(k), true", "O(n), false", "nonsense, false"})
    void aPredictionIsHeldAgainstTheMeasurement(String claim, boolean agrees) {
        Judgement judgement =
                judge.judge(new JudgeRequest(LRU, RIGHT, Optional.of(claim), Depth.SUBMIT), Progress.SILENT);
        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED);
        Judgement.ClaimRow row = Objects.requireNonNull(judgement.claim());
        assertThat(row.said()).isEqualTo(claim);
        assertThat(row.agrees()).as(row.message()).isEqualTo(agrees);
    }

    private static String inGet(String statements) {
        return RIGHT.replace("int get(int key) {", "int get(int key) {\n" + statements);
    }

    private static List<Judgement.PointRow> retained(Judgement judgement) {
        return judgement.growth().stream()
                .filter(row -> row.lifetime().equals("retained"))
                .flatMap(row -> row.points().stream())
                .toList();
    }

    private static int line(String source, String text) {
        return (int) source.substring(0, source.indexOf(text)).lines().count()
                + (source.charAt(source.indexOf(text) - 1) == '\n' ? 1 : 0);
    }

    private static String example(String file) {
        return LRU.examples().stream()
                .filter(each -> each.file().endsWith(file))
                .map(Example::source)
                .findFirst()
                .orElseThrow();
    }

    private static JudgeRequest request(String source) {
        return new JudgeRequest(LRU, source, Optional.empty(), Depth.SUBMIT);
    }

    private static Judgement judged(String source) {
        return judge.judge(request(source), Progress.SILENT);
    }

    private static Judgement run(String source) {
        return judge.judge(new JudgeRequest(LRU, source, Optional.empty(), Depth.RUN), Progress.SILENT);
    }
}
