package dev.heaphotel.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void framesAreGoneWhereTheDriverCatchesWhatUnwoundThem() throws Exception {
        Compilation.Compiled compiled = CompileBoxes.compiled(
                CompileBoxes.RUNNING, new SourceFile("A.java", """
                        class A {
                            static void deep(int n) { if (n == 0) throw new IllegalStateException(); deep(n - 1); }
                            static void with(Runnable callback) { callback.run(); }
                        }
                        """), new SourceFile("Driver.java", """
                        class Driver {
                            static void vain() { try { A.deep(20); } catch (IllegalStateException expected) { } }
                            static void run() {
                                for (int i = 0; i < 10; i++) { vain(); }
                                A.with(() -> vain());
                            }
                        }
                        """));
        Map<String, byte[]> classes = new HashMap<>(compiled.candidate());
        classes.putAll(compiled.harness());
        WovenClasses woven = new WovenClasses(classes);
        woven.call("Driver", "run");
        assertThat(woven.depth()).isZero();
        assertThat(woven.deepest()).isEqualTo(22);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // run, then 20 and 21 calls that take turns
                "42 | static int a(int n) { return n == 0 ? 0 : b(n - 1); } static int b(int n) { return a(n); } static void run() { a(20); }",
                // run, and for each of 10 levels the method and its lambda, and the last method
                "22 | static java.util.Map<Integer, Integer> m = new java.util.HashMap<>(); static int f(int n) { return n == 0 ? 0 : new java.util.HashMap<Integer, Integer>().computeIfAbsent(n, k -> f(k - 1)) + 1; } static void run() { f(10); }",
                // run, and the comparison that is deepest: compare, and what it calls
                "3 | static int key(int a) { return -a; } static void run() { java.util.List<Integer> l = new java.util.ArrayList<>(java.util.List.of(3, 1, 2)); l.sort((a, b) -> key(a) - key(b)); }",
                // run, the lambda that a stream calls, and what that calls
                "3 | static int twice(int a) { return 2 * a; } static void run() { java.util.stream.IntStream.range(0, 9).map(i -> twice(i)).sum(); }",
                // run, and a method named by reference: no frame stands between
                "2 | static int twice(int a) { return 2 * a; } static void run() { java.util.stream.IntStream.range(0, 9).map(A::twice).sum(); }",
                // run, a static initialiser, and what it calls
                "3 | static int one() { return 1; } static class B { static int x = one(); } static void run() { int y = B.x; }",
                // a constructor that makes the next
                "12 | A next; A(int n) { if (n > 0) next = new A(n - 1); } static void run() { new A(10); }",
                // an inner class reads a private field: directly, with no method of javac's in between
                "3 | private int hidden = 3; class I { int read() { return hidden; } } int f() { return new I().read(); } static void run() { new A().f(); }",
                // each exception unwinds ten frames, however often
                "12 | static void deep(int n) { if (n == 0) throw new IllegalStateException(); deep(n - 1); } static void run() { for (int i = 0; i < 50; i++) { try { deep(10); } catch (RuntimeException e) { } } }",
                // caught halfway and begun anew: run, down(10 to 5), then again from 5
                "13 | static void down(int n, boolean again) { if (n == 0) throw new IllegalStateException(); if (n == 5 && again) { try { down(4, false); } catch (RuntimeException e) { down(5, false); } return; } down(n - 1, again); } static void run() { try { down(10, true); } catch (RuntimeException e) { } }",
            })
    void depthIsCountedExactly(long depth, String members) throws Exception {
        assertThat(deepest(members)).isEqualTo(depth);
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
