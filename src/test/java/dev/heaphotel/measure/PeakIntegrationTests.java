package dev.heaphotel.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.wire.Order;
import dev.heaphotel.wire.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Peaks known by construction. An object takes 16 bytes, an array 16 and its elements, rounded up to 8; the object that the
 * method is called on takes 16 of each peak.
 */
class PeakIntegrationTests {

    /** As many as a judgement spends. */
    private static final int BUDGET = 400;

    private static final int SELF = 16;

    private static final String HEAD = "import java.util.*; import java.util.stream.*;";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "one array                  @ 1000 @ 4016        @ int f(int n) { int[] a = new int[n]; return a.length; }",
                "one too large to be young  @ 16777216 @ 16777232 @ int f(int n) { boolean[] a = new boolean[n]; return a.length; }",
                "an array replaced          @ 1000 @ 2 * 4016    @ int f(int n) { int[] a = new int[n]; for (int i = 0; i < 30; i++) a = new int[n]; return a.length; }",
                "an array let go first      @ 1000 @ 4016        @ int f(int n) { int[] a = new int[n]; for (int i = 0; i < 30; i++) { a = null; a = new int[n]; } return a.length; }",
                "a clone of a clone         @ 1000 @ 2 * 4016    @ int f(int n) { int[] a = new int[n]; for (int i = 0; i < 30; i++) a = a.clone(); return a.length; }",
                "an array copied by the JDK @ 1000 @ 2 * 4016    @ int f(int n) { int[] a = new int[n]; for (int i = 0; i < 30; i++) a = Arrays.copyOf(a, n); return a.length; }",
                "a table of rows            @ 100  @ 416 + 81600 @ int f(int n) { long[][] t = new long[n][n]; for (int i = 1; i < n; i++) t[i][i] = t[i - 1][i - 1] + i; return (int) t[n - 1][n - 1]; }",
                "rows made one by one       @ 100  @ 416 + 81600 @ int f(int n) { long[][] t = new long[n][]; for (int i = 0; i < n; i++) t[i] = new long[n]; return t.length; }",
                "two rows that take turns   @ 1000 @ 3 * 4016    @ int f(int n) { int[] a = new int[n]; int[] b = new int[n]; for (int i = 0; i < 40; i++) { int[] c = new int[n]; a = b; b = c; c = null; } return a.length + b.length; }",
            })
    void arraysAreKnownToTheByte(String what, int n, String bytes, String method) throws Exception {
        Report.Weighed weighed = weighed(method, n);
        assertThat(weighed.peakLow()).isEqualTo(SELF + sum(bytes));
        assertThat(weighed.peakHigh()).isBetween(weighed.peakLow(), weighed.peakLow() + 64);
        assertThat(weighed.estimated()).isFalse();
    }

    /** What is held at once is written out in the second column. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                // list, both arrays while it grows from 823 to 1234, and what is in it and about to be
                "ArrayList grows     @ 1000 @ 24 + 3312 + 4952 + 824 * 16 @ int f(int n) { List<Object> l = new ArrayList<>(); for (int i = 0; i < n; i++) l.add(new Object()); return l.size(); }",
                // map, both tables while it grows from 1024 to 2048, nodes and keys
                "HashMap grows       @ 780  @ 48 + 4112 + 8208 + 769 * 48 @ int f(int n) { Map<Object, Object> m = new HashMap<>(); for (int i = 0; i < n; i++) m.put(new Object(), this); return m.size(); }",
                // list, array, boxes, and in TimSort its own 48, two stacks of 10, a buffer of 256 while one of 500 is
                // made
                "List.sort           @ 1000 @ 24 + 4016 + 16000 + 48 + 112 + 1040 + 2016 @ int f(int n) { List<Integer> l = new ArrayList<>(n); for (int i = 0; i < n; i++) l.add(5000 + (i + n / 2) % n); l.sort(null); return l.size(); }",
                // both strings and both their bytes
                "a string grows      @ 300  @ 24 + 320 + 24 + 320         @ int f(int n) { String s = ~~; for (int i = 0; i < n; i++) s += 'x'; return s.length(); }",
                // the array of the sort's own, and the one sorted
                "a merge sort        @ 1000 @ 2 * 4016                    @ int f(int n) { int[] a = new int[n]; for (int i = 0; i < n; i++) a[i] = n - i; sort(a, 0, n); return a[0]; } void sort(int[] a, int lo, int hi) { if (hi - lo < 2) return; int m = (lo + hi) / 2; sort(a, lo, m); sort(a, m, hi); int[] t = new int[hi - lo]; int i = lo; int j = m; for (int k = 0; k < t.length; k++) t[k] = j >= hi || i < m && a[i] <= a[j] ? a[i++] : a[j++]; System.arraycopy(t, 0, a, lo, t.length); }",
                // one array of 100 ints in each of 51 frames, again and again, left by an exception
                "frames thrown away  @ 50   @ 51 * 416                    @ int f(int n) { int s = 0; for (int i = 0; i < 20; i++) try { s += deep(n); } catch (IllegalStateException e) { s++; } return s; } static final IllegalStateException END = new IllegalStateException(); int deep(int n) { int[] a = new int[100]; if (n == 0) throw END; return deep(n - 1) + a.length; }",
            })
    void whatIsHeldAtOnceLiesInANarrowBracket(String what, int n, String bytes, String method) throws Exception {
        Report.Weighed weighed = weighed(method.replace("~~", "\"\""), n);
        long truth = SELF + sum(bytes);
        assertThat(truth).isBetween(weighed.peakLow(), weighed.peakHigh());
        assertThat(weighed.peakHigh()).isLessThanOrEqualTo(weighed.peakLow() + weighed.peakLow() / 20 + 64);
    }

    /** Half a percent of the output is a thousand times what the last row's copy takes beside it. */
    @Test
    void aLargeOutputDoesNotHideWhatIsHeldBesideIt() throws Exception {
        int n = 20_000;
        Report.Weighed weighed = weighed(
                "List<long[]> f(int n) { List<long[]> l = new ArrayList<>(n);"
                        + " for (int i = 0; i < n; i++) { long[] row = new long[8]; row[0] = i; l.add(row.clone()); } return l; }",
                n);
        long row = 16 + 8 * 8;
        long output = 24 + 16 + 4 * n + n * row;
        assertThat(output + row + SELF).isBetween(weighed.peakLow(), weighed.peakHigh());
        assertThat(weighed.peakHigh()).isLessThanOrEqualTo(weighed.peakLow() + 64);
    }

    /** Too much is made inside to be written out by hand; at least so much is held, and the bracket is narrow. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "stream sorted  @ 1000 @ 16000 + 2 * 4016     @ int f(int n) { return IntStream.range(0, n).mapToObj(i -> 9000 - i).sorted().collect(Collectors.toList()).size(); }",
                "groupingBy     @ 1000 @ 16000 + 4000         @ int f(int n) { return IntStream.range(0, n).mapToObj(i -> 9000 - i).collect(Collectors.groupingBy(i -> i % 10)).size(); }",
                "String.join    @ 1000 @ 1000 * 48 + 4016 + 7900 @ int f(int n) { List<String> l = new ArrayList<>(n); for (int i = 0; i < n; i++) l.add(~~item~~ + i); return String.join(~~,~~, l).length(); }",
                "StringBuilder  @ 1000 @ 3000 + 2000          @ int f(int n) { StringBuilder s = new StringBuilder(); for (int i = 0; i < n; i++) s.append(~~xyz~~); return s.toString().length(); }",
                "PriorityQueue  @ 1000 @ 16000 + 4000         @ int f(int n) { PriorityQueue<Integer> q = new PriorityQueue<>(); for (int i = 0; i < n; i++) q.add(9000 - i); int s = 0; while (!q.isEmpty()) s ^= q.poll(); return s; }",
                "BFS            @ 1600 @ 40 * 56              @ int f(int n) { int side = (int) Math.sqrt(n); Queue<int[]> q = new ArrayDeque<>(); q.add(new int[] {0, 0}); boolean[][] seen = new boolean[side][side]; int s = 0; while (!q.isEmpty()) { int[] p = q.poll(); s++; for (int d = 0; d < 2; d++) { int x = p[0] + d; int y = p[1] + 1 - d; if (x < side && y < side && !seen[x][y]) { seen[x][y] = true; q.add(new int[] {x, y}); } } } return s; }",
            })
    void whatTheJdkMakesForItselfIsSeen(String what, int n, String least, String method) throws Exception {
        Report.Weighed weighed = weighed(method.replace("~~", "\""), n);
        assertThat(weighed.peakLow()).isGreaterThanOrEqualTo(SELF + sum(least));
        assertThat(weighed.peakHigh()).isLessThanOrEqualTo(weighed.peakLow() + weighed.peakLow() / 20 + 64);
    }

    @Test
    void aBusySteadyStateIsEstimatedAndSaysSo() throws Exception {
        Report.Weighed weighed = weighed("""
                int f(int n) {
                    Object[] kept = new Object[500];
                    for (int i = 0; i < 500; i++) kept[i] = new Object();
                    for (int i = 0; i < n; i++) kept[i % 500] = new Object();
                    return kept.length;
                }
                """, 300_000);
        assertThat(weighed.estimated()).isTrue();
        assertThat(SELF + 2016L + 501 * 16).isBetween(weighed.peakLow(), weighed.peakHigh());
        assertThat(weighed.peakHigh()).isLessThanOrEqualTo(weighed.peakLow() + weighed.peakLow() / 20 + 64);
    }

    /** What holds most is an ever smaller part of the work: windows placed as at a smaller size lie beside it. */
    @Test
    void aTowerBeforeEverMoreWorkIsNotMissed() throws Exception {
        String method = """
                int f(int n) {
                    Object[] all = new Object[n];
                    for (int i = 0; i < n; i++) all[i] = new Object();
                    all = Arrays.copyOf(all, n / 4);
                    for (int i = 0; i < n * n / 4; i++) all[i % (n / 4)] = new Object();
                    return all.length;
                }
                """;
        try (BoxedProgram program = new BoxedProgram(method, HEAD)) {
            for (int n = 128; n <= 2048; n *= 2) {
                Report.Weighed weighed = (Report.Weighed) program.ask(new Order.Weigh(BoxedProgram.spot(n), BUDGET, 1));
                long truth = SELF + 16 + 4 * n + 16 + n + 16L * n;
                assertThat(truth).as("n = %d", n).isBetween(weighed.peakLow(), weighed.peakHigh());
            }
        }
    }

    @Test
    void theSameWithLittleWorkIsCertainAndSaysSo() throws Exception {
        assertThat(weighed(
                                "int f(int n) { Object o = null; for (int i = 0; i < n; i++) o = new Object(); return 1; }",
                                20)
                        .estimated())
                .isFalse();
    }

    private static Report.Weighed weighed(String method, int n) throws Exception {
        try (BoxedProgram program = new BoxedProgram(method, HEAD)) {
            return (Report.Weighed) program.ask(new Order.Weigh(BoxedProgram.spot(n), BUDGET, 1));
        }
    }

    private static long sum(String terms) {
        long sum = 0;
        for (String term : terms.split("\\+")) {
            long product = 1;
            for (String factor : term.split("\\*")) {
                product *= Long.parseLong(factor.strip());
            }
            sum += product;
        }
        return sum;
    }
}
