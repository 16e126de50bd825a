package dev.heaphotel.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered compiles; what is not is refused with its line, its name and what to use instead. */
class ClassFileCheckIntegrationTests {

    /** A member of the class, what is refused, and a word of the advice. Every member stands on line 2. */
    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("void f() { System.exit(0); }", "java.lang.System.exit", "return"),
                arguments("void f() { Runtime.getRuntime().halt(1); }", "java.lang.Runtime.halt", "return"),
                arguments(
                        "void f() throws Exception { Runtime.getRuntime().exec(\"ls\"); }",
                        "java.lang.Runtime.exec",
                        "Java"),
                arguments("void f() { System.loadLibrary(\"x\"); }", "java.lang.System.loadLibrary", "Java"),
                arguments(
                        "String f() { return System.getProperty(\"x\"); }",
                        "java.lang.System.getProperty",
                        "arguments"),
                arguments("int f() { return Integer.getInteger(\"x\"); }", "java.lang.Integer.getInteger", "valueOf"),
                arguments("Object f() { return System.getenv(); }", "java.lang.System.getenv", "arguments"),
                arguments("int f() throws Exception { return System.in.read(); }", "java.lang.System.in", "arguments"),
                arguments("void f() { System.setOut(null); }", "java.lang.System.setOut", "System.out"),
                arguments("void f() { Locale.setDefault(Locale.ROOT); }", "java.util.Locale.setDefault", "pass"),
                arguments("void f() { TimeZone.setDefault(null); }", "java.util.TimeZone.setDefault", "pass"),
                arguments("Object f() { return new java.io.File(\"x\"); }", "java.io.File", "StringBuilder"),
                arguments("java.io.File f;", "java.io.File", "StringBuilder"),
                arguments("void f(java.net.Socket s) { }", "java.net.Socket", "network"),
                arguments(
                        "Object f() throws Exception { return java.nio.file.Files.list(null); }",
                        "java.nio.file.Files",
                        "files"),
                arguments(
                        "Object f() throws Exception { return Class.forName(\"x\"); }",
                        "java.lang.Class.forName",
                        "literal"),
                arguments(
                        "Object f() { return getClass().getDeclaredFields(); }",
                        "java.lang.Class.getDeclaredFields",
                        "getSimpleName"),
                arguments(
                        "Object f() throws Exception { return A.class.getMethod(\"f\").invoke(this); }",
                        "java.lang.reflect.Method",
                        "lambda"),
                arguments(
                        "Object f() { return java.lang.invoke.MethodHandles.lookup(); }",
                        "java.lang.invoke.MethodHandles",
                        "lambda"),
                arguments("Object f() { return StackWalker.getInstance(); }", "java.lang.StackWalker", "argument"),
                arguments(
                        "Object f() { return new Thread().getStackTrace(); }",
                        "java.lang.Thread.getStackTrace",
                        "argument"),
                arguments("Object f() { return new ClassLoader() {}; }", "java.lang.ClassLoader", "declare"),
                arguments("Object f() { return getClass().getClassLoader(); }", "java.lang.ClassLoader", "declare"),
                arguments(
                        "Object f() throws Exception { return new ProcessBuilder(\"ls\").start(); }",
                        "java.lang.ProcessBuilder",
                        "Java"),
                arguments("Object f() { return ProcessHandle.current().pid(); }", "java.lang.ProcessHandle", "Java"),
                arguments(
                        "Object f() { return java.nio.ByteBuffer.allocateDirect(8); }",
                        "java.nio.ByteBuffer.allocateDirect",
                        "allocate"),
                arguments(
                        "Object f() { return java.lang.management.ManagementFactory.getRuntimeMXBean(); }",
                        "java.lang.management.ManagementFactory",
                        "Runtime"),
                arguments(
                        "Object f() throws Exception { return new java.io.ObjectInputStream(null); }",
                        "java.io.ObjectInputStream",
                        "record"),
                arguments("Object f() { return ServiceLoader.load(A.class); }", "java.util.ServiceLoader", "declare"),
                arguments(
                        "Object f() throws Exception { return new Formatter(\"file\"); }",
                        "new java.util.Formatter",
                        "StringBuilder"),
                arguments(
                        "Object f() throws Exception { return new java.io.PrintWriter(\"file\"); }",
                        "new java.io.PrintWriter",
                        "StringWriter"),
                arguments("Object f() { return new java.util.zip.Inflater(); }", "java.util.zip.Inflater", "weighed"),
                arguments("Object f() { return java.sql.Types.class; }", "java.sql.Types", "Map"),
                arguments("native void f();", "native f", "Java"),
                arguments("protected void finalize() { }", "java.lang.Object.finalize", "close"),
                // By other ways than a plain call.
                arguments(
                        "static class T extends Thread { Object g() { return getContextClassLoader(); } }",
                        "java.lang.Thread.getContextClassLoader",
                        "declare"),
                arguments(
                        "java.util.function.IntConsumer f() { return System::exit; }",
                        "java.lang.System.exit",
                        "return"),
                arguments("Runnable f() { return () -> System.exit(1); }", "java.lang.System.exit", "return"),
                arguments(
                        "Object f() { return new java.util.function.Function<Class<?>, Object>() { public Object apply(Class<?> c) { return c.getMethods(); } }; }",
                        "java.lang.Class.getMethods",
                        "Class"),
                arguments(
                        "void f() { try { } catch (java.util.zip.ZipError e) { } try { f(); } catch (java.nio.file.InvalidPathException e) { } }",
                        "java.nio.file.InvalidPathException",
                        "files"),
                arguments("Object f() { return java.io.File[].class; }", "java.io.File", "StringBuilder"),
                arguments("Object f(Object o) { return o instanceof java.io.File; }", "java.io.File", "StringBuilder"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNotOfferedIsRefusedAtItsLine(String member, String uses, String advice) {
        Compilation compilation = CompileBoxes.compile("A.java", "import java.util.*; class A {\n" + member + "\n}");
        assertThat(compilation).isInstanceOf(Compilation.Refused.class);
        List<Refusal> refusals = ((Compilation.Refused) compilation).refusals();
        assertThat(refusals).extracting(Refusal::uses).contains(uses);
        assertThat(refusals).extracting(Refusal::line).containsOnly(2);
        assertThat(refusals)
                .filteredOn(refusal -> refusal.uses().equals(uses))
                .allSatisfy(refusal -> assertThat(refusal.message())
                        .startsWith(uses + " is not offered here: ")
                        .contains(advice));
    }

    @Test
    void theJudgesOwnTypesAreRefused() {
        Compilation compilation = CompileBoxes.compile(
                "A.java", "class A {\n Object f() {\n  dev.heaphotel.probe.Tick.at(3);\n  return null;\n }\n}");
        assertThat(((Compilation.Refused) compilation).refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.line()).isEqualTo(3));
    }

    @Test
    void theCheckCanBeLeftOut() {
        Compilation compilation = CompileBoxes.on(CompileBoxes.RUNNING)
                .compile(new CompileRequest(
                        new SourceFile("A.java", "class A { void f() { System.exit(0); } }"), List.of(), false));
        assertThat(compilation).isInstanceOf(Compilation.Compiled.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "long f() { System.gc(); System.out.printf(\"%d\", System.nanoTime()); return Runtime.getRuntime().freeMemory(); }",
                "Object f(Object[] a) { return java.lang.reflect.Array.newInstance(a.getClass().getComponentType(), 3); }",
                "String f() { return getClass().getSimpleName() + A.class.getName(); }",
                "Object f() { Thread t = new Thread(() -> System.err.println(1)); t.start(); return t.getState(); }",
                "Object f() { return java.util.concurrent.Executors.newFixedThreadPool(2).submit(() -> 1); }",
                "Object f() { return new java.lang.ref.WeakReference<>(new ThreadLocal<String>()); }",
                "Object f() { return java.nio.ByteBuffer.allocate(8).putInt(java.nio.charset.StandardCharsets.UTF_8.hashCode()); }",
                "Object f() { return java.time.ZonedDateTime.now(java.time.ZoneId.of(\"Europe/Berlin\")).format(java.time.format.DateTimeFormatter.ISO_DATE); }",
                "Object f() { return new java.text.DecimalFormat(\"0\").format(new java.math.BigDecimal(1)); }",
                "Object f() { return java.util.regex.Pattern.compile(\"a\").splitAsStream(\"b\").toList(); }",
                "Object f() { var w = new java.io.StringWriter(); new Exception().printStackTrace(new java.io.PrintWriter(w)); return w; }",
                "record R(int a, String... b) implements java.io.Serializable, Comparable<R> { public int compareTo(R o) { return 0; } }",
                "enum E { X, Y; int f(E e) { assert e != null; switch (e) { case X: return 1; default: return 0; } } }",
                "Comparator<String> f = (Comparator<String> & java.io.Serializable) (a, b) -> 0;",
                "int[] f(int[] a) { return a.clone(); }",
                "@Deprecated @FunctionalInterface interface F { void f(); }",
                "class Mine extends LinkedHashMap<String, Integer> { protected boolean removeEldestEntry(Map.Entry<String, Integer> e) { return size() > 3; } }",
            })
    void whatIsOfferedCompiles(String member) {
        assertThat(CompileBoxes.compile("A.java", "import java.util.*; class A {\n" + member + "\n}"))
                .isInstanceOf(Compilation.Compiled.class);
    }
}
