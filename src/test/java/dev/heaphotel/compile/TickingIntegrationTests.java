package dev.heaphotel.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What instrumented code tells the probe. */
class TickingIntegrationTests {

    @Test
    void recursionCountsEveryFrame() throws Exception {
        assertThat(deepest("static int f(int n) { return n == 0 ? 0 : 1 + f(n - 1); } static void run() { f(99); }"))
                .isEqualTo(101);
    }

    @Test
    void framesThatAnExceptionUnwoundAreGone() throws Exception {
        WovenClasses woven = woven("""
                static void deep(int n) { if (n == 0) throw new IllegalStateException(); deep(n - 1); }
                static void run() {
                    for (int i = 0; i < 10; i++) {
                        try { deep(20); } catch (IllegalStateException e) { shallow(); } finally { shallow(); }
                    }
                    synchronized (A.class) { try { deep(5); } catch (RuntimeException e) { shallow(); } }
                }
                static void shallow() { }
                """);
        woven.call("A", "run");
        assertThat(woven.deepest()).isEqualTo(22);
        assertThat(woven.depth()).isZero();
    }

    @Test
    void whatFinallyCallsAfterAnExceptionStartsFromItsOwnFrame() throws Exception {
        assertThat(deepest("""
                                static void deep(int n) { if (n == 0) throw new IllegalStateException(); deep(n - 1); }
                                static void shallow(int n) { if (n > 0) shallow(n - 1); }
                                static void passes() { try { deep(10); } finally { shallow(5); } }
                                static void locked() { synchronized (A.class) { try { deep(9); } finally { shallow(6); } } }
                                static void run() {
                                    try { passes(); } catch (IllegalStateException e) { shallow(7); }
                                    try { locked(); } catch (IllegalStateException e) { shallow(7); }
                                }
                                """)).isEqualTo(13);
    }

    @Test
    void aFullStackCanBeCaughtAndUnwound() throws Exception {
        WovenClasses woven = woven("""
                static int depth;
                static synchronized void deep() { depth++; synchronized (A.class) { deep(); } }
                static String run() { try { deep(); return "no"; } catch (StackOverflowError e) { return "caught"; } }
                """);
        assertThat(woven.call("A", "run")).isEqualTo("caught");
        assertThat(woven.depth()).isZero();
        assertThat(woven.deepest()).isGreaterThan(500);
    }

    @Test
    void lambdaBodiesAreFramesAndBridgesAreNone() throws Exception {
        assertThat(deepest("static void run() { Runnable r = () -> { }; r.run(); }"))
                .isEqualTo(2);
        assertThat(deepest("""
                                interface G<T> { T get(T t); }
                                static class S implements G<String> { public String get(String s) { return s; } }
                                static void run() { G<String> g = new S(); g.get("x"); }
                                """)).isEqualTo(2);
    }

    @Test
    void constructorsAreFramesFromTheirSuperCallOn() throws Exception {
        assertThat(deepest("""
                                static class B { B(int n) { f(); } void f() { } }
                                static class C extends B { C() { super(g()); } static int g() { return 1; } }
                                static void run() { new C(); }
                                """)).isEqualTo(3);
    }

    @Test
    void everyLineTicksAndNoTickFollowsAnotherOfTheSameLine() throws Exception {
        WovenClasses woven = woven("""
                static void run() {
                    int sum = 0;
                    for (int i = 0; i < 3; i++) {
                        sum += i;
                    }
                    String s = "n" + sum;
                    s.length();
                }
                """);
        woven.call("A", "run");
        assertThat(woven.lines()).containsExactly(3, 4, 5, 4, 5, 4, 5, 4, 7, 8, 9);
    }

    @Test
    void everyArrayIsToldBeforeItIsMade() throws Exception {
        WovenClasses woven = woven("""
                static void run() {
                    int[] a = new int[3]; byte[] b = {1, 2}; long[] c = new long[4]; boolean[] d = new boolean[9];
                    String[] e = new String[5]; int[][] f = new int[7][8]; char[][][] g = new char[2][6][];
                    double[][] h = new double[1][]; int[] i = a.clone(); String[] j = e.clone(); int[][] k = f.clone();
                    java.util.function.IntFunction<short[]> l = short[]::new; l.apply(11);
                }
                """);
        woven.call("A", "run");
        assertThat(woven.arrays())
                .containsExactly(
                        "3 elements of 4",
                        "2 elements of 1",
                        "4 elements of 8",
                        "9 elements of 1",
                        "5 elements of 4",
                        "7 rows of 8 elements of 4",
                        "2 rows of 6 elements of 4",
                        "1 elements of 4",
                        "copy of 3 of 4",
                        "copy of 5 of 4",
                        "copy of 7 of 4",
                        "11 elements of 2");
    }

    @Test
    void anArrayThatIsNotThereIsComplainedOfByTheProgramAlone() throws Exception {
        WovenClasses woven = woven("""
                static String run() {
                    int[] none = null; int less = -1; String said = "";
                    try { none.clone(); } catch (NullPointerException e) { said += e.getMessage().contains("clone"); }
                    try { none = new int[less]; } catch (NegativeArraySizeException e) { said += e.getMessage(); }
                    return said;
                }
                """);
        assertThat(woven.call("A", "run")).isEqualTo("true-1");
    }

    @Test
    void aLoopOnOneLineTicksAtItsBackEdge() throws Exception {
        WovenClasses woven = woven("static int n;\nstatic void run() {\nwhile (n < 50) n += 2; }\n");
        woven.call("A", "run");
        assertThat(woven.lines()).filteredOn(line -> line == 4).hasSizeGreaterThanOrEqualTo(25);
    }

    /** With 1500 lines the ticks push jumps beyond 32 kB; with 2900 there is no room for all of them. */
    @ParameterizedTest
    @ValueSource(ints = {1_500, 2_900})
    void aHugeMethodTicksAsItHasRoomAndCountsItsFrame(int lines) throws Exception {
        String many = IntStream.range(0, lines)
                .mapToObj(i -> "x = Math.abs(x) + Math.abs(i) + " + i + ";\n")
                .collect(Collectors.joining());
        WovenClasses woven = woven("static int f(int x) {\nfor (int i = 0; i < 3; i++) {\n" + many
                + "}\nreturn x; }\nstatic Object run() { return f(1); }\n");
        assertThat(woven.call("A", "run")).isInstanceOf(Integer.class);
        assertThat(woven.deepest()).isEqualTo(2);
        assertThat(woven.lines()).hasSizeGreaterThanOrEqualTo(3);
    }

    private static long deepest(String members) throws Exception {
        WovenClasses woven = woven(members);
        woven.call("A", "run");
        assertThat(woven.depth()).isZero();
        return woven.deepest();
    }

    /** Members begin on line 2. */
    private static WovenClasses woven(String members) {
        return new WovenClasses(
                CompileBoxes.compiled("A.java", "class A {\n" + members + "}").candidate());
    }
}
