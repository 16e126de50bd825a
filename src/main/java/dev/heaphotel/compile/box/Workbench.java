package dev.heaphotel.compile.box;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * The main class of the compile box. {@link #call} does all that needs files: it opens the JDK's modules, reads the library,
 * and compiles samples until the compiler has loaded its classes. What it returns serves orders from standard input to
 * standard output until the input ends, and opens nothing any more.
 */
public final class Workbench implements Callable<Runnable> {

    private static final int WARM_UP_ROUNDS = 2;

    private final Path library;

    /** @param arguments the jar whose classes sources may import */
    public Workbench(String[] arguments) {
        this.library = Path.of(arguments[0]);
    }

    @Override
    public Runnable call() throws IOException {
        Bench bench = new Bench(new Javac(Library.of(library)));
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            Sample.orders().forEach(bench::answer);
        }
        InputStream in = System.in;
        OutputStream out = System.out;
        System.setOut(System.err); // Standard output is for frames alone.
        return () -> serve(bench, in, out);
    }

    private static void serve(Bench bench, InputStream in, OutputStream out) {
        try {
            Frame.write(out, Reply.ready());
            while (true) {
                Frame.write(out, bench.answer(Frame.read(in)));
            }
        } catch (EOFException e) {
            // The application hung up: the box has done its work.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
