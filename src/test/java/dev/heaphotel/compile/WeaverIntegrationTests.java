package dev.heaphotel.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.sandbox.JavaHome;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Instrumented code does what it did, and ticks. */
class WeaverIntegrationTests {

    @TempDir
    Path folder;

    static Stream<Path> corpus() {
        return CompileBoxes.corpus("corpus");
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void instrumentedCodeVerifiesAndGivesTheSameResults(Path source) throws Exception {
        String name = source.getFileName().toString().replace(".java", "");
        WovenClasses woven = new WovenClasses(
                CompileBoxes.compiled(name + ".java", Files.readString(source)).candidate());
        assertThat(woven.call(name, "run")).isEqualTo(plainly(source, name));
        assertThat(woven.depth()).isZero();
        assertThat(woven.lines()).isNotEmpty();
    }

    static Stream<Path> newestCorpus() {
        Stream<Path> more = CompileBoxes.newest().feature() >= 25 ? CompileBoxes.corpus("corpus25") : Stream.empty();
        return Stream.concat(corpus(), more);
    }

    /** In a JVM of its own, which may be newer than this one: with all ticks, and with those alone that a driver gets. */
    @ParameterizedTest
    @MethodSource("newestCorpus")
    void instrumentedCodeVerifiesOnTheNewestJdk(Path source) throws Exception {
        JavaHome java = CompileBoxes.newest();
        String name = source.getFileName().toString().replace(".java", "");
        SourceFile main = new SourceFile(
                "Main.java",
                "class Main { public static void main(String[] a) { System.out.println(" + name + ".run()); } }");
        SourceFile text = new SourceFile(name + ".java", Files.readString(source));
        Compilation.Compiled woven = CompileBoxes.compiled(java, text, main);
        Compilation.Compiled plain = CompileBoxes.compiled(java, main, text);
        write(woven.candidate(), folder.resolve("woven"));
        write(woven.harness(), folder.resolve("woven"));
        Map<String, byte[]> tick = Map.of("dev.heaphotel.probe.Tick", WovenClasses.recorder());
        write(tick, folder.resolve("woven"));
        write(tick, folder.resolve("plain"));
        write(plain.harness(), folder.resolve("plain"));
        write(woven.harness(), folder.resolve("plain"));
        assertThat(run(java, folder.resolve("woven"))).isEqualTo(run(java, folder.resolve("plain")));
    }

    private String run(JavaHome java, Path classes) throws Exception {
        Process process = new ProcessBuilder(
                        java.folder().resolve("bin/java").toString(),
                        "-Xverify:all",
                        "-XX:-PrintWarnings",
                        "-cp",
                        classes.toString(),
                        "Main")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static void write(Map<String, byte[]> classes, Path folder) throws IOException {
        for (var entry : classes.entrySet()) {
            Path file = folder.resolve(entry.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
    }

    private Object plainly(Path source, String name) throws Exception {
        var javac = javax.tools.ToolProvider.getSystemJavaCompiler();
        var task = javac.getTask(
                new StringWriter(),
                null,
                null,
                List.of("-d", folder.toString(), "-proc:none"),
                null,
                javac.getStandardFileManager(null, null, null).getJavaFileObjects(source));
        assertThat(task.call()).isTrue();
        Map<String, byte[]> classes = new java.util.HashMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                classes.put(file.getFileName().toString().replace(".class", ""), Files.readAllBytes(file));
            }
        }
        return new WovenClasses(classes).call(name, "run");
    }
}
