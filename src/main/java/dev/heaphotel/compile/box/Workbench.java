package dev.heaphotel.compile.box;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;

/**
 * The main class of the compile box. {@link #call} does all that needs files: it opens the JDK's modules, reads the library,
 * and compiles a sample until the compiler has loaded its classes. What it returns serves orders from standard input to
 * standard output until the input ends, and opens nothing any more.
 */
public final class Workbench implements Callable<Runnable> {

    /** The system property that names the jar whose classes sources may import. */
    public static final String LIBRARY = "heaphotel.library";

    private static final int WARM_UP_ROUNDS = 2;

    @Override
    public Runnable call() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        String library = System.getProperty(LIBRARY, "");
        Bench bench = new Bench(new Javac(library.isEmpty() ? Library.empty() : Library.of(Path.of(library))));
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            WarmUp.orders().forEach(bench::answer);
        }
        InputStream in = System.in;
        OutputStream out = System.out;
        System.setOut(System.err);
        return () -> serve(bench, in, out);
    }

    /** Without a lock around it: for trying the box by hand. */
    public static void main(String[] arguments) throws IOException {
        new Workbench().call().run();
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

    /** Names the sources the warm-up compiles. */
    private static final class WarmUp {

        private static List<byte[]> orders() {
            return List.of(order("class Warm { int x = }"), order(Sample.TEXT));
        }

        private static byte[] order(String text) {
            return new FieldWriter()
                    .text("Warm.java")
                    .text(text)
                    .number(0)
                    .flag(true)
                    .body();
        }
    }
}
