package dev.heaphotel.compile.box;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The warm compiler: one file manager with the JDK's modules open, a fresh task for every order. */
final class Javac {

    private static final List<String> OPTIONS =
            List.of("-proc:none", "-implicit:none", "-g", "-parameters", "-Xlint:none", "-Xmaxerrs", "100");

    private final JavaCompiler compiler = Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
            .orElseThrow(() -> new IllegalStateException(
                    "expected a JDK with the module jdk.compiler, found none in " + System.getProperty("java.home")));
    private final Library library;
    private final StandardJavaFileManager platform;

    Javac(Library library) throws IOException {
        this.library = library;
        this.platform = compiler.getStandardFileManager(ignored -> {}, Locale.ENGLISH, StandardCharsets.UTF_8);
        platform.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
    }

    Compiled compile(Order order) throws IOException {
        Complaints complaints = new Complaints(order.candidate());
        TaskFiles files = new TaskFiles(platform, library, order.candidate());
        try {
            Declarations declarations = run(order, complaints, files);
            return new Compiled(complaints, declarations, files.candidateClasses(), files.harnessClasses());
        } catch (IllegalStateException e) {
            throw unwrapped(e);
        }
    }

    private Declarations run(Order order, Complaints complaints, TaskFiles files) throws IOException {
        JavacTask task =
                (JavacTask) compiler.getTask(Writer.nullWriter(), files, complaints, OPTIONS, null, order.sources());
        Declarations declarations = new Declarations();
        CompilationUnitTree unit =
                task.parse().iterator().next(); // The candidate's: units come in the order of sources.
        PackageLine.in(unit, order.candidate(), task).ifPresent(complaints.candidateErrors()::add);
        if (!complaints.anyErrors()) {
            task.analyze();
        }
        if (!complaints.anyErrors()) {
            declarations.read(unit, task);
            task.generate();
        }
        return declarations;
    }

    /** The task interface wraps what killed the compiler; whoever replaces this box wants to know it. */
    private static RuntimeException unwrapped(IllegalStateException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof VirtualMachineError fatal) {
                throw fatal;
            }
        }
        return e;
    }

    /** Complete only when there are no errors. */
    record Compiled(
            Complaints complaints,
            Declarations declarations,
            Map<String, byte[]> candidate,
            Map<String, byte[]> harness) {}
}
