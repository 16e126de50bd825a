package dev.heaphotel.hostile;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** {@code target/hostile/outcomes.csv}: what came of each program, written as it comes, for a whole run takes long. */
final class OutcomeFile implements AutoCloseable {

    private static final Path FILE = Path.of("target/hostile/outcomes.csv");

    private final PrintWriter lines;
    private final boolean aloud;

    /**
     * @param aloud whether to print the lines, too
     */
    OutcomeFile(boolean aloud) throws IOException {
        this.aloud = aloud;
        Files.createDirectories(FILE.getParent());
        lines = new PrintWriter(Files.newBufferedWriter(FILE), true);
        lines.println("program,class-file check,verdict,seconds,outcome");
    }

    /**
     * @param verdict empty where there was none
     */
    void add(HostileProgram program, boolean check, String verdict, double seconds, boolean right) {
        String line = String.format(
                Locale.ROOT,
                "%s,%s,%s,%.1f,%s",
                program.name(),
                check ? "on" : "off",
                verdict,
                seconds,
                right ? "right" : "wrong");
        lines.println(line);
        if (aloud) {
            System.out.println(line);
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
