package dev.heaphotel.measure;

import dev.heaphotel.compile.BoxedCompiler;
import dev.heaphotel.compile.Compilation;
import dev.heaphotel.compile.CompileRequest;
import dev.heaphotel.compile.SourceFile;
import dev.heaphotel.sandbox.Sandbox;
import dev.heaphotel.sandbox.SandboxSettings;
import dev.heaphotel.wire.Order;
import dev.heaphotel.wire.Report;
import java.util.List;
import java.util.Map;

/** Programs of a few lines in real boxes. The method {@code f(int n)} of {@code class A} is called once. */
final class BoxedProgram implements AutoCloseable {

    private static final Sandbox SANDBOX = Sandbox.detect(SandboxSettings.defaults());
    private static BoxedCompiler compiler;
    private static RunBoxes boxes;

    private final Run run;

    /** Members begin on line 2. */
    BoxedProgram(String members) throws Exception {
        this(members, "");
    }

    /** @param imports on the first line */
    BoxedProgram(String members, String imports) throws Exception {
        run = boxes().begin(
                        Program.lab(
                                compiled(imports + "class A {\n" + members + "}\n"),
                                new Order.Lab("A", "f", List.of(new Order.Argument("n", List.of("#n")))),
                                spot(20)),
                        RunLimits.USUAL);
    }

    static Order.Spot spot(int n) {
        return new Order.Spot(Map.of("n", n), 1);
    }

    Report ask(Order order) throws RunEnded {
        return run.ask(order);
    }

    Report.Weighed weighed(int n) throws RunEnded {
        return (Report.Weighed) ask(new Order.Weigh(spot(n), 24, 1));
    }

    Report.Attributed attributed(int n, long peakAt) throws RunEnded {
        return (Report.Attributed) ask(new Order.Attribute(spot(n), peakAt));
    }

    @Override
    public void close() {
        run.close();
    }

    private static Map<String, byte[]> compiled(String source) throws Exception {
        boxes();
        Compilation compilation =
                compiler.compile(new CompileRequest(new SourceFile("A.java", source), List.of(), true));
        if (compilation instanceof Compilation.Compiled compiled) {
            return compiled.candidate();
        }
        throw new AssertionError("expected a program, found " + compilation);
    }

    private static synchronized RunBoxes boxes() throws Exception {
        if (boxes == null) {
            compiler = new BoxedCompiler(SANDBOX, SANDBOX.java(), 1);
            boxes = new RunBoxes(SANDBOX, 1);
            Runtime.getRuntime().addShutdownHook(new Thread(BoxedProgram::shut));
        }
        return boxes;
    }

    private static void shut() {
        compiler.close();
        boxes.close();
    }
}
