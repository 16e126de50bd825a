package dev.heaphotel.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The places where a JDK usually lies. */
final class JavaHomes {

    private JavaHomes() {}

    /** What the operator named, by system property first. */
    static Optional<Path> named() {
        return setting(System.getProperty("heaphotel.sandbox.java-home"))
                .or(() -> setting(System.getenv("HEAPHOTEL_JAVA_HOME")));
    }

    static Stream<Path> usual() {
        Stream<Path> known = Stream.of(System.getenv("JAVA_HOME"), System.getProperty("java.home"))
                .flatMap(text -> setting(text).stream());
        Path home = Path.of(System.getProperty("user.home", "/"));
        Stream<Path> installed = Stream.of(
                        Path.of("/usr/lib/jvm"),
                        Path.of("/usr/java"),
                        Path.of("/opt"),
                        Path.of("/opt/java"),
                        home.resolve(".sdkman/candidates/java"),
                        home.resolve(".jdks"),
                        Path.of("/Library/Java/JavaVirtualMachines"))
                .flatMap(JavaHomes::children)
                .flatMap(folder -> Stream.of(folder, folder.resolve("Contents/Home")));
        return Stream.concat(known, installed);
    }

    private static Optional<Path> setting(@Nullable String text) {
        return Optional.ofNullable(text).filter(it -> !it.isBlank()).map(Path::of);
    }

    private static Stream<Path> children(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.toList().stream();
        } catch (IOException absent) {
            return Stream.empty();
        }
    }
}
