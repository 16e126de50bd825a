package dev.heaphotel.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.sandbox.Box;
import dev.heaphotel.sandbox.JavaHome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a compilation ends, and what becomes of the box. */
class BoxedCompilerIntegrationTests {

    private static final SourceFile HARNESS =
            new SourceFile("Harness.java", "class Harness { int f() { return new A().size(3); } }");

    static List<JavaHome> javas() {
        return List.of(CompileBoxes.RUNNING, CompileBoxes.newest());
    }

    @ParameterizedTest
    @MethodSource("javas")
    void classFilesAreOfTheVersionOfTheBox(JavaHome java) {
        byte[] classFile =
                CompileBoxes.compiled(java, "A.java", "class A {}").candidate().get("A");
        assertThat(classFile[7] & 0xff).isEqualTo(44 + java.feature());
    }

    @Test
    void candidateAndHarnessAreCompiledTogetherAndKeptApart() {
        Compilation compilation = compile("class A { int size(int n) { return n; } static class B {} }", HARNESS);
        assertThat(compilation).isInstanceOf(Compilation.Compiled.class);
        Compilation.Compiled compiled = (Compilation.Compiled) compilation;
        assertThat(compiled.candidate()).containsOnlyKeys("A", "A$B");
        assertThat(compiled.harness()).containsOnlyKeys("Harness");
    }

    @Test
    void theHarnessMayImportTheProbe() {
        SourceFile workload = new SourceFile(
                "W.java",
                "import dev.heaphotel.probe.*; class W extends Workload<A, A> { public A prepare(Scale s) { return null; }"
                        + " public A open(A a, Answers b) { return a; } public Object work(A a, A b, Answers c) { return NOTHING; } }");
        assertThat(compile("class A {}", workload)).isInstanceOf(Compilation.Compiled.class);
    }

    @Test
    void anErrorInTheCandidatesSourceHasItsPlaceAndJavacsWords() {
        Compilation compilation = compile("class A {\n\tint size(int n) { return m; }\n}", HARNESS);
        assertThat(compilation).isInstanceOf(Compilation.Failed.class);
        assertThat(((Compilation.Failed) compilation).diagnostics())
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.line()).isEqualTo(2);
                    assertThat(diagnostic.column()).isEqualTo(27);
                    assertThat(diagnostic.severity()).isEqualTo("error");
                    assertThat(diagnostic.message())
                            .startsWith("cannot find symbol")
                            .contains("variable m");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "// only a comment",
                "class B {}",
                "class A { private int size(int n) { return n; } }",
                "abstract class A { int size(int n) { return n; } }",
                "interface A { int size(int n); }",
                "class A { int size(String n) { return 1; } }",
                "class A { A(int capacity) {} int size(int n) { return n; } }"
            })
    void aSourceThatCannotBeCalledIsUncallable(String text) {
        Compilation compilation = compile(text, HARNESS);
        assertThat(compilation).isInstanceOf(Compilation.Uncallable.class);
        assertThat(((Compilation.Uncallable) compilation).diagnostics()).isNotEmpty();
    }

    @Test
    void aPackageLineIsAnErrorAtThatLine() {
        Compilation compilation =
                compile("// mine\n  package com.example;\nclass A { int size(int n) { return n; } }", HARNESS);
        assertThat(((Compilation.Failed) compilation).diagnostics())
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.line()).isEqualTo(2);
                    assertThat(diagnostic.column()).isEqualTo(3);
                    assertThat(diagnostic.message()).contains("expected no package line", "com.example", "remove it");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public class A {} public class B {}",
                "public class B {}",
                "class A { void f() { int x = \"text\"; } }",
                "class A { int f() { } }",
                "class A { void f() { int x; x++; } }",
                "hello, world",
                "class A { void f() { \u0000 } }",
                "module a { }"
            })
    void javacsOwnErrorsComeThrough(String text) {
        Compilation compilation = compile(text);
        assertThat(compilation).isInstanceOf(Compilation.Failed.class);
        assertThat(((Compilation.Failed) compilation).diagnostics())
                .isNotEmpty()
                .allSatisfy(diagnostic -> assertThat(diagnostic.message()).isNotBlank());
    }

    @Test
    void aLostBoxIsReplacedAndTheSourceTriedAgain() {
        List<Box> boxes = new ArrayList<>();
        try (BoxedCompiler compiler = new BoxedCompiler(remembered(boxes), 1)) {
            String source = "class A { Runnable r = () -> { }; record B(int x) {} }";
            Compilation first = compiler.compile(request(source));
            kill(boxes.get(0));
            Compilation second = compiler.compile(request(source));
            assertThat(classFile(second)).as("the same from another box").isEqualTo(classFile(first));
            assertThat(boxes).hasSize(2);
            assertThat(boxes.get(0).alive()).isFalse();
        }
        assertThat(boxes.get(1).alive()).isFalse();
    }

    @Test
    void aBoxKilledWhileItCompilesIsReplacedToo() {
        List<Box> boxes = new ArrayList<>();
        try (BoxedCompiler compiler = new BoxedCompiler(remembered(boxes), 1)) {
            compiler.compile(request("class A {}"));
            CompletableFuture<Compilation> running =
                    CompletableFuture.supplyAsync(() -> compiler.compile(request(manyMethods())));
            kill(boxes.get(0));
            assertThat(running.join()).isInstanceOf(Compilation.Compiled.class);
        }
    }

    @Test
    void aWornBoxIsReplacedByOneThatIsWarm() {
        List<Box> boxes = new ArrayList<>();
        try (BoxedCompiler compiler = new BoxedCompiler(remembered(boxes), 1)) {
            for (int i = 0; i < 201; i++) {
                assertThat(compiler.compile(request("class A {}"))).isInstanceOf(Compilation.Compiled.class);
            }
            assertThat(boxes).hasSize(2);
            assertThat(boxes.get(0).alive()).isFalse();
            assertThat(boxes.get(1).alive()).isTrue();
        }
    }

    @Test
    void aSourceThatLosesEveryBoxEndsAsBroken() {
        CompileBox stillborn = () -> {
            Box box = CompileBox.in(CompileBoxes.SANDBOX, CompileBoxes.RUNNING).start();
            box.close(); // Returns when it is dead; a box that is only killed may answer before it dies.
            return box;
        };
        try (BoxedCompiler compiler = new BoxedCompiler(stillborn, 1)) {
            assertThat(compiler.compile(request("class A {}"))).isInstanceOf(Compilation.Broken.class);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {HostileBoxes.LongFrame.class, HostileBoxes.ManyClasses.class, HostileBoxes.Endless.class})
    void whatABoxSaysIsNotBelieved(Class<?> program) {
        try (BoxedCompiler compiler = new BoxedCompiler(HostileBoxes.running(program), 1)) {
            assertThat(compiler.compile(request("class A {}"))).isInstanceOf(Compilation.Broken.class);
        }
    }

    private static byte[] classFile(Compilation compilation) {
        assertThat(compilation).isInstanceOf(Compilation.Compiled.class);
        return ((Compilation.Compiled) compilation).candidate().get("A");
    }

    private static CompileBox remembered(List<Box> boxes) {
        return () -> {
            Box box = CompileBox.in(CompileBoxes.SANDBOX, CompileBoxes.RUNNING).start();
            boxes.add(box);
            return box;
        };
    }

    /** Takes a second or so. */
    private static String manyMethods() {
        return IntStream.range(0, 1_500)
                .mapToObj(i -> "int f" + i + "(int x) { return x > 3 ? f" + i + "(x - 1) : x; }\n")
                .collect(Collectors.joining("", "class A {", "}"));
    }

    private static void kill(Box box) {
        ProcessHandle.of(box.pid()).ifPresent(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
    }

    private static Compilation compile(String text, SourceFile... harness) {
        return CompileBoxes.on(CompileBoxes.RUNNING)
                .compile(new CompileRequest(new SourceFile("A.java", text), List.of(harness), true));
    }

    private static CompileRequest request(String text) {
        return new CompileRequest(new SourceFile("A.java", text), List.of(), true);
    }
}
