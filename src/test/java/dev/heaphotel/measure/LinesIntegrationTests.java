package dev.heaphotel.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.wire.Line;
import dev.heaphotel.wire.Moment;
import dev.heaphotel.wire.Report;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Bytes allocated and held by line, of programs whose figures are known by construction: an array of n bytes takes 16 and n,
 * rounded up to 8.
 */
class LinesIntegrationTests {

    @Test
    void aLineThatKeepsHoldsAllItAllocatedAndALineThatForgetsHoldsNothing() throws Exception {
        Report.Attributed lines = attributed("""
                Object[] kept = new Object[1000];
                void f(int n) {
                    for (int i = 0; i < n; i++) {
                        kept[i] = new byte[1008];
                        byte[] forgotten = new byte[4080];
                    }
                }
                """, 40);
        assertThat(lines.heldKnown()).isTrue();
        assertThat(line(lines, 5)).isEqualTo(new Line(5, 40 * 1024, 40 * 1024, 0, 0));
        assertThat(line(lines, 6)).isEqualTo(new Line(6, 40 * 4096, 0, 0, 0));
        assertThat(line(lines, 2).held()).isEqualTo(16 + 4 * 1000);
    }

    @Test
    void whatTheJdkAllocatesBelongsToTheLineThatCalledItNodesTablesAndBoxesIncluded() throws Exception {
        Report.Attributed lines = attributed("""
                java.util.Map<Integer, Object> map = new java.util.HashMap<>();
                void f(int n) {
                    for (int i = 0; i < n; i++)
                        map.put(1000 + i, this);
                    for (int i = 0; i < n; i += 2)
                        map.remove(1000 + i);
                }
                """, 96);
        assertThat(line(lines, 5).bytes()).isEqualTo(96 * (32 + 16) + table(16) + table(32) + table(64) + table(128));
        assertThat(line(lines, 5).held()).isEqualTo(48 * (32 + 16) + table(128));
        assertThat(line(lines, 7)).isEqualTo(new Line(7, 48 * 16, 0, 0, 0));
    }

    @Test
    void afterACalledMethodReturnsTheCallingLineRunsAgain() throws Exception {
        Report.Attributed lines = attributed("""
                Object kept;
                byte[] made(int n) {
                    return new byte[n];
                }
                void f(int n) {
                    Object[] both = {
                        made(1008), new byte[2032],
                        made(3056) };
                    kept = both;
                }
                """, 1);
        assertThat(line(lines, 4).held()).isEqualTo(1024 + 3072);
        assertThat(line(lines, 8).bytes()).isEqualTo(2048);
        assertThat(line(lines, 7).bytes()
                        + line(lines, 8).bytes()
                        + line(lines, 9).bytes())
                .isEqualTo(16 + 3 * 4 + 4 + 2048);
    }

    @Test
    void afterALambdaReturnsToTheJdkTheLineThatCalledTheJdkRunsAgain() throws Exception {
        Report.Attributed lines = attributed("""
                java.util.TreeMap<Integer, Object> map = new java.util.TreeMap<>();
                void f(int n) {
                    for (int i = 0; i < n; i++)
                        map.computeIfAbsent(i % 100,
                            any ->
                                new byte[1008]);
                }
                """, 50);
        assertThat(line(lines, 7).held()).isEqualTo(50 * 1024);
        assertThat(lines.lines().stream()
                        .filter(line -> line.line() == 5 || line.line() == 6)
                        .mapToLong(Line::held)
                        .sum())
                .isEqualTo(50 * 40);
    }

    @Test
    void recursionIsToldByTheLineThatRunsNotByTheLineThatBeganIt() throws Exception {
        Report.Attributed lines = attributed("""
                Object last;
                Object chain(int n) {
                    Object[] node = new Object[2];
                    if (n > 1)
                        node[0] = chain(n - 1);
                    node[1] = new long[1];
                    return node;
                }
                void f(int n) {
                    last = chain(n);
                }
                """, 300);
        assertThat(line(lines, 4)).isEqualTo(new Line(4, 300 * 24, 300 * 24, 0, 0));
        assertThat(line(lines, 7)).isEqualTo(new Line(7, 300 * 24, 300 * 24, 0, 0));
        assertThat(lines.lines()).extracting(Line::line).containsExactlyInAnyOrder(4, 7);
    }

    @Test
    void whatAnExceptionUnwoundGoesOnWhereItIsCaught() throws Exception {
        Report.Attributed lines = attributed("""
                Object kept;
                void deep(int n) {
                    if (n > 0) deep(n - 1);
                    else throw new IllegalStateException();
                }
                void f(int n) {
                    try { deep(n); } catch (IllegalStateException e) {
                        kept = new byte[1008];
                    }
                }
                """, 30);
        assertThat(line(lines, 9)).isEqualTo(new Line(9, 1024, 1024, 0, 0));
        assertThat(line(lines, 5).bytes()).isPositive();
        assertThat(line(lines, 5).held()).isZero();
    }

    @Test
    void theOutputIsReturnedAndNotHeld() throws Exception {
        Report.Attributed lines = attributed("""
                byte[] f(int n) {
                    byte[] junk = new byte[n];
                    return new byte[1008];
                }
                """, 2032);
        assertThat(line(lines, 4)).isEqualTo(new Line(4, 1024, 0, 0, 1024));
        assertThat(line(lines, 3)).isEqualTo(new Line(3, 2048, 0, 0, 0));
    }

    @Test
    void atThePeakWhatOnlyALocalVariableHeldIsCounted() throws Exception {
        String members = """
                static int sum;
                void f(int n) {
                    java.util.List<byte[]> queue = new java.util.ArrayList<>();
                    for (int i = 0; i < n; i++)
                        queue.add(new byte[1008]);
                    byte[] passing = new byte[2032];
                    passing = null;
                    sum += queue.size();
                    queue.clear();
                    for (int i = 0; i < n; i++)
                        sum += new byte[1008].length;
                }
                """;
        try (BoxedProgram program = new BoxedProgram(members)) {
            Moment peak = program.weighed(100).timeline().stream()
                    .max(Comparator.comparingLong(Moment::low))
                    .orElseThrow();
            Report.Attributed lines = program.attributed(100, peak.allocated());
            assertThat(lines.heldKnown()).isTrue();
            assertThat(line(lines, 6).atPeak())
                    .isBetween(90 * 1024L, line(lines, 6).bytes());
            assertThat(line(lines, 6).held()).isZero();
            assertThat(line(lines, 12)).isEqualTo(new Line(12, 100 * 1024, 0, 0, 0));
            assertThat(lines.lines().stream().mapToLong(Line::atPeak).sum())
                    .isBetween(peak.low() - 64, peak.low() + 64);
        }
    }

    @Test
    void atAPeakInsideTheJdkTheCallingLineHoldsWhatTheJdkHolds() throws Exception {
        String members = """
                static long sum;
                void f(int n) {
                    Integer[] numbers = new Integer[n];
                    for (int i = 0; i < n; i++)
                        numbers[i] = 1000 + i * 7919 % n;
                    java.util.Arrays.sort(numbers, java.util.Comparator.reverseOrder());
                    sum += numbers[0];
                }
                """;
        try (BoxedProgram program = new BoxedProgram(members)) {
            Moment peak = program.weighed(4001).timeline().stream()
                    .max(Comparator.comparingLong(Moment::low))
                    .orElseThrow();
            Report.Attributed lines = program.attributed(4001, peak.allocated());
            assertThat(line(lines, 4).atPeak()).isEqualTo(line(lines, 4).bytes());
            assertThat(line(lines, 6).atPeak()).isEqualTo(4001 * 16);
            assertThat(line(lines, 7).atPeak()).isPositive();
            assertThat(line(lines, 7).held()).isZero();
            assertThat(lines.lines().stream().mapToLong(Line::atPeak).sum())
                    .isBetween(peak.low() - 64, peak.low() + 64);
        }
    }

    /** Arrays beyond what is left of a thread's allocation buffer are put behind the buffer, before what comes later. */
    @Test
    void largeArraysBetweenSmallOnesAreToldApart() throws Exception {
        Report.Attributed lines = attributed("""
                java.util.ArrayDeque<Object> kept = new java.util.ArrayDeque<>(4096);
                void f(int n) {
                    for (int i = 0; i < n; i++) {
                        Object large = new byte[(i % 5) * 20_000];
                        kept.add(new byte[1008]);
                        if (i % 10 == 4)
                            kept.add(large);
                        Object other = new byte[49_984];
                        kept.add(new int[4]);
                    }
                }
                """, 100);
        assertThat(lines.heldKnown()).isTrue();
        assertThat(line(lines, 5)).isEqualTo(new Line(5, 20 * (5 * 16 + 200_000), 10 * 80_016, 0, 0));
        assertThat(line(lines, 6)).isEqualTo(new Line(6, 100 * 1024, 100 * 1024, 0, 0));
        assertThat(line(lines, 9)).isEqualTo(new Line(9, 100 * 50_000, 0, 0, 0));
        assertThat(line(lines, 10)).isEqualTo(new Line(10, 100 * 32, 100 * 32, 0, 0));
    }

    @Test
    void allLinesAndTheRemainderAreTheChurnAndEveryPassSaysTheSame() throws Exception {
        String members = """
                java.util.Map<String, java.util.List<Integer>> map = new java.util.TreeMap<>();
                void f(int n) {
                    for (int i = 0; i < n; i++) {
                        map.computeIfAbsent("k" + i % 37, k -> new java.util.LinkedList<>()).add(i);
                        if (i % 3 == 0) map.remove("k" + i % 11);
                    }
                    java.util.List<String> keys = map.keySet().stream().sorted().toList();
                }
                """;
        try (BoxedProgram program = new BoxedProgram(members)) {
            Report.Weighed weighed = program.weighed(900);
            Report.Attributed lines = program.attributed(900, 0);
            assertThat(lines.elsewhere().bytes() + sum(lines.lines())).isEqualTo(weighed.churn());
            assertThat(program.attributed(900, 0)).isEqualTo(lines);
        }
    }

    @Test
    void theCandidatesOwnCollectionsDoNotDisturb() throws Exception {
        Report.Attributed lines = attributed("""
                Object[] kept = new Object[100];
                void f(int n) {
                    for (int i = 0; i < n; i++) {
                        kept[i] = new byte[1008];
                        if (i % 8 == 0)
                            System.gc();
                    }
                }
                """, 30);
        assertThat(lines.heldKnown()).isTrue();
        assertThat(line(lines, 5)).isEqualTo(new Line(5, 30 * 1024, 30 * 1024, 0, 0));
    }

    @Test
    void whereAYoungCollectionCameBetweenNothingIsSaidOfWhatIsHeld() throws Exception {
        Report.Attributed lines = attributed("""
                Object[] kept = new Object[100];
                void f(int n) {
                    for (int i = 0; i < n; i++) {
                        kept[i % 100] = new byte[1008];
                        byte[] junk = new byte[100_000];
                    }
                }
                """, 600);
        assertThat(lines.heldKnown()).isFalse();
        assertThat(line(lines, 5)).isEqualTo(new Line(5, 600 * 1024, 0, 0, 0));
    }

    @Test
    void aLongLoopIsNotCountedToItsEndAndSaysSo() throws Exception {
        String members = """
                static int sum;
                void f(int n) {
                    for (int i = 0; i < n; i++)
                        sum += i;
                }
                """;
        assertThat(attributed(members, 2_000_000).complete()).isFalse();
        assertThat(attributed(members, 2_000).complete()).isTrue();
    }

    @Test
    void whereAThreadWasStartedNothingIsSaidOfWhatIsHeld() throws Exception {
        Report.Attributed lines = attributed("""
                Object[] kept = new Object[100];
                void f(int n) throws InterruptedException {
                    kept[0] = new byte[1008];
                    Thread other = new Thread(() -> kept[1] = new byte[1008]);
                    other.start();
                    other.join();
                }
                """, 1);
        assertThat(lines.heldKnown()).isFalse();
    }

    /** HashMap's array of so many references. */
    private static long table(int length) {
        return 16 + 4L * length;
    }

    private static long sum(List<Line> lines) {
        return lines.stream().mapToLong(Line::bytes).sum();
    }

    private static Line line(Report.Attributed lines, int number) {
        return lines.lines().stream()
                .filter(line -> line.line() == number)
                .findFirst()
                .orElse(new Line(number, 0, 0, 0, 0));
    }

    private static Report.Attributed attributed(String members, int n) throws Exception {
        try (BoxedProgram program = new BoxedProgram(members)) {
            return program.attributed(n, 0);
        }
    }
}
