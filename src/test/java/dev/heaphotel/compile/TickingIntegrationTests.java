package dev.heaphotel.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
    void aLoopOnOneLineTicksAtItsBackEdge() throws Exception {
        WovenClasses woven = woven("static int n;\nstatic void run() {\nwhile (n < 50) n += 2; }\n");
        woven.call("A", "run");
        assertThat(woven.lines()).filteredOn(line -> line == 4).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void aHugeMethodTicksLessAndStillCountsItsFrame() throws Exception {
        String many = IntStream.range(0, 2_900)
                .mapToObj(i -> "x = Math.abs(x) + Math.abs(i) + " + i + ";\n")
                .collect(Collectors.joining());
        WovenClasses woven = woven("static int f(int x) {\nfor (int i = 0; i < 3; i++) {\n" + many
                + "}\nreturn x; }\nstatic Object run() { return f(1); }\n");
        assertThat(woven.call("A", "run")).isInstanceOf(Integer.class);
        assertThat(woven.deepest()).isEqualTo(2);
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
