package dev.heaphotel.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The packaged jar, and the folders that its processes work in. */
final class Jar {

    /** What starts the jar, in the Java that runs the tests. */
    static final List<String> COMMAND =
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", packaged());

    private static final Path PROBLEMS = Path.of("problems").toAbsolutePath();

    private Jar() {}

    private static String packaged() {
        Path jar = Path.of("target", "heaphotel.jar").toAbsolutePath();
        assertThat(jar).as("the packaged jar; ./mvnw package makes it").isRegularFile();
        return jar.toString();
    }

    /** An empty folder below target, gone after the tests: nothing in it but what a test puts there. */
    static Path emptyFolder(String name) {
        try {
            Path parent = Files.createDirectories(Path.of("target", "jar-tests").toAbsolutePath());
            Path folder = Files.createTempDirectory(parent, name + "-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An example of a problem package, such as {@code lru-cache/leak/ForgetsToEvict.java}. */
    static Path example(String slug, String kind, String file) {
        return PROBLEMS.resolve(Path.of(slug, "submissions", kind, file));
    }

    /** Serves on a free port with its own database; returns when it is open. */
    static Server serve(Path data) {
        return Server.fromJar(Server.freePort(), Map.of("HEAPHOTEL_DATA", data.toString()))
                .ready();
    }

    static List<String> command(String... arguments) {
        return Stream.concat(COMMAND.stream(), Stream.of(arguments)).toList();
    }
}
