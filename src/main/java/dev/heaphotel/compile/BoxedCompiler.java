package dev.heaphotel.compile;

import dev.heaphotel.sandbox.JavaHome;
import dev.heaphotel.sandbox.Sandbox;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;

/** Compiles in warm, locked child JVMs. A child that is lost is replaced and the source tried once more. */
public final class BoxedCompiler implements Compiler {

    private final List<Desk> desks;
    private final BlockingQueue<Desk> free;

    /** Starts the boxes and does not wait for them. */
    BoxedCompiler(CompileBox box, int boxes) {
        this.desks = Stream.generate(() -> new Desk(box)).limit(boxes).toList();
        this.free = new ArrayBlockingQueue<>(boxes, true, desks);
        desks.forEach(Desk::prepare);
    }

    /**
     * @param java  what the boxes run on; its version is the version of the class files
     * @param boxes how many sources are compiled at once, 1 at least; each takes some 150 MB of memory
     */
    public BoxedCompiler(Sandbox sandbox, JavaHome java, int boxes) {
        this(CompileBox.in(sandbox, java), boxes);
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
}
