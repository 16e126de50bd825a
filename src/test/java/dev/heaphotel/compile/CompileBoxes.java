package dev.heaphotel.compile;

import dev.heaphotel.sandbox.JavaHome;
import dev.heaphotel.sandbox.Sandbox;
import dev.heaphotel.sandbox.SandboxRefused;
import dev.heaphotel.sandbox.SandboxSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Real compile boxes, one for each JDK, shared by the tests of this package, and sources to give them. */
final class CompileBoxes {

    static final JavaHome RUNNING = running();

    static final Sandbox SANDBOX = Sandbox.detect(SandboxSettings.defaults());

    private static final Map<JavaHome, BoxedCompiler> COMPILERS = new HashMap<>();

    private CompileBoxes() {}

    static synchronized BoxedCompiler on(JavaHome java) {
        return COMPILERS.computeIfAbsent(java, home -> {
            BoxedCompiler compiler = fresh(home);
            Runtime.getRuntime().addShutdownHook(new Thread(compiler::close));
            return compiler;
        });
    }

    static BoxedCompiler fresh(JavaHome java) {
        return new BoxedCompiler(SANDBOX, java, 1);
    }

    static JavaHome newest() {
        try {
            return JavaHome.newest();
        } catch (SandboxRefused e) {
            throw new AssertionError(e);
        }
    }

    private static JavaHome running() {
        Path home = Path.of(System.getProperty("java.home"));
        return JavaHome.find().stream()
                .filter(java -> java.folder().equals(home.toAbsolutePath()))
                .findFirst()
                .orElseThrow();
    }

    static Compilation compile(String name, String text) {
        return on(RUNNING).compile(new CompileRequest(new SourceFile(name, text), List.of(), true));
    }

    static Compilation.Compiled compiled(String name, String text) {
        return compiled(RUNNING, name, text);
    }

    static Compilation.Compiled compiled(JavaHome java, String name, String text) {
        return compiled(java, new SourceFile(name, text));
    }

    static Compilation.Compiled compiled(JavaHome java, SourceFile candidate, SourceFile... harness) {
        Compilation compilation = on(java).compile(new CompileRequest(candidate, List.of(harness), true));
        if (compilation instanceof Compilation.Compiled compiled) {
            return compiled;
        }
        throw new AssertionError("expected " + candidate.name() + " to compile, found " + compilation);
    }

    static Stream<Path> corpus(String folder) {
        try (var files = Files.list(Path.of("src/test/resources/compile").resolve(folder))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
