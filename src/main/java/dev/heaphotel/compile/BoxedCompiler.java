package dev.heaphotel.compile;

import dev.heaphotel.compile.box.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;

/** Compiles in warm child JVMs. A child that dies is replaced and the source tried once more. */
public final class BoxedCompiler implements Compiler {

    private final List<Desk> desks;
    private final BlockingQueue<Desk> free;

    BoxedCompiler(Child.Starter starter, int children) {
        this.desks = Stream.generate(() -> new Desk(starter)).limit(children).toList();
        this.free = new ArrayBlockingQueue<>(children, true, desks);
        desks.forEach(Desk::prepare);
    }

    /**
     * Without a box around the children.
     *
     * @param java     the launcher to run them with; its version is the version of the class files
     * @param boxes    the folder of the box jars
     * @param children how many sources are compiled at once
     */
    public static BoxedCompiler unboxed(Path java, Path boxes, int children) {
        List<Path> classPath = Stream.of("heaphotel-workbench", "asm", "asm-tree", "asm-analysis", "asm-commons")
                .map(name -> boxes.resolve(name + ".jar"))
                .toList();
        return new BoxedCompiler(
                PlainChild.starter(
                        java, flags(boxes.resolve("heaphotel-probe.jar")), classPath, Workbench.class.getName()),
                children);
    }

    @Override
    public Compilation compile(CompileRequest request) {
        byte[] order = OrderFrame.of(request);
        try {
            Desk desk = free.take();
            try {
                Desk.Attempt first = desk.attempt(order);
                return first.again() ? desk.attempt(order).compilation() : first.compilation();
            } finally {
                free.add(desk);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Compilation.Broken("stopped while waiting for a compile box");
        }
    }

    @Override
    public void close() {
        desks.forEach(Desk::close);
    }

    private static List<String> flags(Path library) {
        return List.of(
                "-Xmx256m", // Constants that double reach it within a second; honest sources need 30 MB.
                "-Xss4m", // Honest nesting fits, 20 000 parentheses do not.
                "-XX:+UseSerialGC", // One thread less than others, and a small heap.
                "-XX:TieredStopAtLevel=1", // Warm at once; the children live for 200 small sources.
                "-Xshare:auto",
                "-D" + Workbench.LIBRARY + "=" + library);
    }
}
