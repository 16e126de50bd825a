package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs whose space everybody knows, measured in real boxes. */
@Execution(ExecutionMode.CONCURRENT)
class LabIntegrationTests {

    /** Every octave's 2^k and 2^k+1: fewer than the lab takes by itself, since time is dear in tests. */
    private static final List<Long> SIZES = LongStream.rangeClosed(4, 11)
            .flatMap(k -> LongStream.of(1L << k, (1L << k) + 1))
            .boxed()
            .toList();

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
    void aMethodThatDoesNothingHoldsNothing() {
        LabReport report = measured("class Solution { void nothing(int n) {} }");
        for (String lifetime : List.of("retained", "peak", "auxiliary", "churn")) {
            assertThat(report.lifetimes().get(lifetime).points())
                    .as(lifetime)
                    .isNotEmpty()
                    .allSatisfy(point -> assertThat(point.bytes()).isBetween(0L, 64L));
        }
        assertThat(report.lifetimes().get("stack").points())
                .allSatisfy(point -> assertThat(point.bytes()).isEqualTo(1));
        assertThat(report.space()).isEqualTo("O(1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "O(1)     | static long f(int[] a) { long sum = 0; for (int x : a) { sum += x; } return sum; }",
                "O(log n) | static int f(int n) { return n <= 1 ? 0 : 1 + f(n / 2); }",
                "O(n)     | static int f(int n) { return n == 0 ? 0 : 1 + f(n - 1); }",
                "O(n)     | static int f(int[] a) { int[] b = a.clone(); int s = 0; for (int x : b) { s += x; } return s; }",
                "O(n²)    | static long f(int n) { long s = 0; long[][] m = new long[n / 8][n / 8]; for (long[] r : m) { s += r.length; } return s; }",
            })
    void spaceIsTheKnownClass(String space, String method) {
        LabReport report = measured("class Solution { " + method + " }");
        assertThat(report.space()).as(report.headline()).isEqualTo(space);
    }

    @Test
    void recursionDepthIsExact() {
        LabReport report = measured("class Solution { int down(int n) { return n == 0 ? 0 : 1 + down(n - 1); } }");
        assertThat(report.lifetimes().get("stack").points())
                .allSatisfy(point -> assertThat(point.bytes()).isEqualTo(point.size() + 1));
        assertThat(report.lifetimes().get("stack").bytesPerUnit()).isEqualTo(1.0);
    }

    @Test
    void aBalancedRecursionIsAsDeepAsTheLogarithm() {
        LabReport report = measured("""
                class Solution {
                    static int halve(int from, int to) {
                        return to - from < 2 ? 1 : Math.max(halve(from, (from + to) / 2), halve((from + to) / 2, to));
                    }
                    static int start(int n) { return halve(0, n); }
                }
                """, "start");
        assertThat(report.lifetimes().get("stack").measured()).isEqualTo("O(log n)");
        assertThat(report.lifetimes().get("stack").points())
                .allSatisfy(point -> assertThat(point.bytes())
                        .isEqualTo(2 + (long) Math.ceil(Math.log(point.size()) / Math.log(2))));
    }

    /** At the last merge the array, its two halves copied, and nothing else are held. */
    @Test
    void thePeakOfAMergeSortIsItsLastMerge() {
        LabReport report = measured("""
                class Solution {
                    static int[] sort(int[] a) {
                        if (a.length < 2) {
                            return a;
                        }
                        int[] left = sort(java.util.Arrays.copyOfRange(a, 0, a.length / 2));
                        int[] right = sort(java.util.Arrays.copyOfRange(a, a.length / 2, a.length));
                        int[] merged = new int[a.length];
                        int i = 0;
                        int j = 0;
                        for (int k = 0; k < merged.length; k++) {
                            boolean fromLeft = j == right.length || i < left.length && left[i] <= right[j];
                            merged[k] = fromLeft ? left[i++] : right[j++];
                        }
                        return merged;
                    }
                }
                """);
        LabReport.Lifetime peak = report.lifetimes().get("peak");
        assertThat(peak.measured()).isEqualTo("O(n)");
        assertThat(report.lifetimes().get("churn").measured()).isEqualTo("O(n log n)");
        Judgement.PointRow largest = peak.points().get(peak.points().size() - 1);
        long left = 4 * (largest.size() / 2);
        long merged = 4 * largest.size();
        assertThat(largest.high()).isGreaterThanOrEqualTo(left + merged);
        assertThat(largest.low()).isBetween(merged + merged * 8 / 10, 2 * merged + merged * 15 / 10);
    }

    @Test
    void whatIsReturnedCountsAsPeakButNotAsAuxiliary() {
        LabReport report = measured("class Solution { int[] copy(int[] a) { return a.clone(); } }");
        assertThat(report.lifetimes().get("peak").bytesPerUnit()).isBetween(3.9, 4.1);
        assertThat(report.lifetimes().get("retained").measured()).isEqualTo("O(1)");
        assertThat(report.lifetimes().get("auxiliary").measured()).isEqualTo("O(1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "static java.util.List<int[]> all = new java.util.ArrayList<>();"
                        + " void f(int n) { for (int i = 0; i < n; i++) { all.add(new int[4]); } }",
                "static final ThreadLocal<java.util.List<int[]>> all = ThreadLocal.withInitial(java.util.ArrayList::new);"
                        + " void f(int n) { for (int i = 0; i < n; i++) { all.get().add(new int[4]); } }",
                "final java.util.List<Runnable> all = new java.util.ArrayList<>();"
                        + " void f(int n) { for (int i = 0; i < n; i++) { int[] x = new int[4];"
                        + " all.add(() -> x[0]++); } }",
                "final java.util.List<Object> all = new java.util.ArrayList<>();"
                        + " class Guest { int[] bed = new int[4]; int size() { return all.size(); } }"
                        + " void f(int n) { for (int i = 0; i < n; i++) { all.add(new Guest()); } }",
            })
    void whatStaysIsRetainedWhereverItHides(String members) {
        LabReport report = measured("class Solution { " + members + " }", "f");
        LabReport.Lifetime retained = report.lifetimes().get("retained");
        assertThat(retained.measured()).isEqualTo("O(n)");
        assertThat(retained.bytesPerUnit()).isGreaterThanOrEqualTo(32 + 4);
    }

    @Test
    void softAndWeakReferencesHoldNothing() {
        LabReport report = measured("""
                class Solution {
                    java.lang.ref.SoftReference<int[]> soft;
                    java.lang.ref.WeakReference<int[]> weak;
                    void f(int n) {
                        soft = new java.lang.ref.SoftReference<>(new int[n]);
                        weak = new java.lang.ref.WeakReference<>(new int[n]);
                    }
                }
                """);
        assertThat(report.lifetimes().get("retained").measured()).isEqualTo("O(1)");
        assertThat(report.lifetimes().get("churn").measured()).isEqualTo("O(n)");
    }

    @Test
    void anObjectIsWarmedUpWithNoMoreCallsThanItsSizeHasPlacesFor() {
        String source = "class Seats { private final int[] seats; Seats(int n) { seats = new int[n]; }"
                + " void take(int seat) { seats[seat]++; } }";
        assertThat(measured(source).lifetimes().get("retained").measured()).isEqualTo("O(n)");
    }

    @Test
    void twoMeasurementsOfTheSameSourceAgreeToTheByte() {
        String source = "class Solution { java.util.Map<Integer, String> m = new java.util.HashMap<>();"
                + " void f(int[] a) { for (int x : a) { m.put(x, \"\" + x); } } }";
        assertThat(measured(source).lifetimes().get("retained").points())
                .isEqualTo(measured(source).lifetimes().get("retained").points());
    }

    @Test
    void aMethodThatIsNotThereIsABadRequestThatNamesTheOnesThereAre() {
        LabOutcome outcome = measure("class Solution { int f(int n) { return n; } }", Optional.of("g"), Map.of());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        LabOutcome.BadRequest.class,
                        bad -> assertThat(bad.why()).contains("g").contains("Solution.f(int)"));
    }

    @Test
    void severalMethodsWithoutANameAreABadRequest() {
        LabOutcome outcome = measure("class Solution { void f() {} void g() {} }", Optional.empty(), Map.of());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        LabOutcome.BadRequest.class,
                        bad -> assertThat(bad.why()).contains("--method"));
    }

    @Test
    void aGeneratorForAParameterThatIsNotThereIsABadRequest() {
        LabOutcome outcome =
                measure("class Solution { int f(int[] a) { return 0; } }", Optional.empty(), Map.of("b", "ints(n)"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        LabOutcome.BadRequest.class,
                        bad -> assertThat(bad.why()).contains("b").contains("f(int[])"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class Solution { int f(int n) { return m; } } | does not compile",
                "class Solution { int f(int n) { System.exit(0); return n; } } | does not offer",
                "class Solution { int f(int n) { throw new IllegalStateException(\"full\"); } } | IllegalStateException",
            })
    void codeThatFallsShortSaysWhy(String source, String why) {
        LabOutcome outcome = measure(source, Optional.empty(), Map.of());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        LabOutcome.FellShort.class,
                        shortfall -> assertThat(shortfall.title()).contains(why));
    }

    private static LabReport measured(String source) {
        return told(measure(source, Optional.empty(), Map.of()));
    }

    private static LabReport measured(String source, String method) {
        return told(measure(source, Optional.of(method), Map.of()));
    }

    private static LabReport told(LabOutcome outcome) {
        assertThat(outcome).isInstanceOf(LabOutcome.Measured.class);
        return ((LabOutcome.Measured) outcome).report();
    }

    private static LabOutcome measure(String source, Optional<String> method, Map<String, String> generators) {
        return room.lab().measure(new LabRequest("Solution.java", source, method, generators, SIZES));
    }
}
