package dev.heaphotel.compile;

import static org.assertj.core.api.Assertions.assertThat;

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
