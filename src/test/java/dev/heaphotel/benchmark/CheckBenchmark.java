package dev.heaphotel.benchmark;

import dev.heaphotel.compile.BoxedCompiler;
import dev.heaphotel.compile.Compilation;
import dev.heaphotel.compile.CompileRequest;
import dev.heaphotel.compile.SourceFile;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.sandbox.JavaHome;
import dev.heaphotel.sandbox.Sandbox;
import dev.heaphotel.sandbox.SandboxSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compiling alone, for errors as one types, beside {@code javac} of the same file. The text differs each time, as it does for
 * somebody who types.
 *
 * <p>System property: {@code benchmark.times}, 30.
 */
public final class CheckBenchmark {

    private static final int WARM_UPS = 10;

    private final int times = Integer.getInteger("benchmark.times", 30);
    private final Problem problem =
            Catalogue.read(Path.of("problems")).find("lru-cache").orElseThrow();

    private CheckBenchmark() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        new CheckBenchmark().run();
    }

    private void run() throws Exception {
        String source = Files.readString(
                Path.of("problems", problem.slug(), "submissions/accepted/ListAndMapWithSentinels.java"));
        Sandbox sandbox = Sandbox.detect(SandboxSettings.of(System.getenv()));
        PlainRun plain =
                new PlainRun(JavaHome.newest(), Files.createTempDirectory("heaphotel-benchmark"), source, 128, 1024);
        Timings ours = new Timings("compiled in its box");
        Timings theirs = new Timings("javac");
        try (BoxedCompiler compiler = new BoxedCompiler(sandbox, sandbox.java(), 1)) {
            for (int i = 0; i < WARM_UPS; i++) {
                compile(compiler, source, i);
            }
            for (int i = 0; i < times; i++) {
                int typed = i;
                ours.time(() -> compile(compiler, source, WARM_UPS + typed));
                theirs.time(plain::compile);
            }
        }
        System.out.println(ours);
        System.out.println(theirs);
        System.out.printf("ratio %.2f%n", ours.medianMillis() / theirs.medianMillis());
    }

    private void compile(BoxedCompiler compiler, String source, int typed) {
        SourceFile file = new SourceFile(problem.entry().fileName(), source + "// " + typed + "\n");
        Compilation compilation = compiler.compile(new CompileRequest(file, List.of(), true));
        if (!(compilation instanceof Compilation.Compiled)) {
            throw new IllegalStateException("it did not compile: " + compilation);
        }
    }
}
