package dev.heaphotel.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A driver that an author begins with compiles as it stands, where the class has the methods it calls. */
class SceneBlocksTests {

    private static final String SHELF = """
            class Shelf {
                void add(int item) {}
                boolean remove(int item) { return false; }
                boolean contains(int item) { return false; }
                void push(byte[] item) {}
                byte[] pop() { return new byte[0]; }
                Object open(int item) { return item; }
                boolean close(Object ticket) { return false; }
                void with(int item, Runnable callback) {}
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "fill, ShelfFill",
        "fill-and-drain, ShelfFillAndDrain",
        "steady-state, ShelfSteadyState",
        "loitering, ShelfLoitering",
        "round-trips, ShelfRoundTrips",
        "error-path, ShelfErrorPath",
        "burst, ShelfBurst",
        "churn-per-operation, ShelfChurnPerOperation"
    })
    void theTextOfABlockCompiles(String name, String className) {
        String text = SceneBlocks.text(name).replace("ENTRY", "Shelf");
        DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        complaints,
                        List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(source("Shelf", SHELF), source(className, text)))
                .call();
        assertThat(complaints.getDiagnostics()).isEmpty();
        assertThat(folder.resolve(className + ".class")).exists();
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("text:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignored) {
                return text;
            }
        };
    }
}
