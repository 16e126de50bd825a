package dev.heaphotel.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources made to exhaust a compiler end in time with an answer, and the next source is none the worse for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompilerBombsIntegrationTests {

    private final BoxedCompiler compiler = CompileBoxes.fresh(CompileBoxes.newest());

    @AfterAll
    void close() {
        compiler.close();
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                arguments("nesting", "int x = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ";"),
                arguments("a long concatenation", "int x; String s = " + "\"a\" + x + ".repeat(20_000) + "1;"),
                arguments("nested blocks", "void f() " + "{".repeat(5_000) + "}".repeat(5_000)),
                arguments("ten thousand errors", "int x = y;\n".repeat(5_000) + "int f() { return z; }".repeat(5_000)),
                arguments("constants that double", doublingConstants()),
                arguments("a long class name", "class " + "N".repeat(70_000) + " {}"),
                arguments("generic inference", nestedLambdas()),
                arguments("a huge method", "int f(int x) { " + "x += x * 31 + f(x);\n".repeat(6_000) + "return x; }"),
                arguments(
                        "too large a method",
                        "int f(int x) { " + "x += x * 31 + f(x);\n".repeat(9_000) + "return x; }"),
                arguments("many locals", manyLocals()),
                arguments("too many constants", constants()),
                arguments("refusals without end", "void f() { " + "System.exit(0);\n".repeat(5_000) + "}"),
                arguments("many classes", manyClasses()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void theBoxAnswersInTimeAndTheNextSourceIsCompiled(String name, String member) {
        Instant start = Instant.now();
        Compilation compilation = compile("class A { " + member + " }");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(13));
        assertThat(compilation).isNotInstanceOf(Compilation.Broken.class);
        if (compilation instanceof Compilation.Failed failed) {
            assertThat(failed.diagnostics()).hasSizeLessThanOrEqualTo(100);
        }
        assertThat(compile("class A {}")).isInstanceOf(Compilation.Compiled.class);
    }

    private Compilation compile(String text) {
        return compiler.compile(new CompileRequest(new SourceFile("A.java", text), List.of(), true));
    }

    private static String doublingConstants() {
        return "static final String s0 = \"aaaaaaaa\";\n"
                + IntStream.range(1, 28)
                        .mapToObj(i -> "static final String s" + i + " = s" + (i - 1) + " + s" + (i - 1) + ";\n")
                        .collect(Collectors.joining());
    }

    /** Overloads over lambdas: each level is attributed twice for each way the one above may be. */
    private static String nestedLambdas() {
        return "interface F { F f(F x); } interface G { G g(G x); }"
                + "static <T> T id(java.util.function.Function<T, T> f) { return null; }"
                + "static Object m(F f) { return null; } static Object m(G g) { return null; }"
                + "static <T> T m(java.util.concurrent.Callable<T> c) { return null; }"
                + "Object x = " + "m(a -> { m(() -> ".repeat(12) + "null" + "); return null; })".repeat(12) + ";";
    }

    private static String manyLocals() {
        return "int f() { "
                + IntStream.range(0, 5_000)
                        .mapToObj(i -> "Object a" + i + " = new int[2];\n")
                        .collect(Collectors.joining())
                + "return 1; }";
    }

    private static String constants() {
        return IntStream.range(0, 70_000).mapToObj(i -> "int a" + i + ";").collect(Collectors.joining());
    }

    private static String manyClasses() {
        return IntStream.range(0, 5_000).mapToObj(i -> "class D" + i + " {} ").collect(Collectors.joining());
    }
}
