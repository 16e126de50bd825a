package dev.heaphotel.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the embedded server writes from one start on. */
final class ServerLog {

    /** The last words of {@code pg_ctl} when the server ended instead of starting. */
    private static final Pattern GAVE_UP = Pattern.compile("pg_ctl: (error|could not start server)");

    private static final long PACE_MILLIS = 200;

    private final Path file;
    private final long from;

    private ServerLog(Path file, long from) {
        this.file = file;
        this.from = from;
    }

    static ServerLog fromNow(Path file) {
        return new ServerLog(file, file.toFile().length());
    }

    /** Interrupts the starter once the server has given up: the library would go on knocking for a minute. */
    Thread interruptWhenGivenUp(Thread starter) {
        Thread watch = new Thread(() -> watch(starter), "embedded-database-start");
        watch.setDaemon(true);
        watch.start();
        return watch;
    }

    private void watch(Thread starter) {
        try {
            while (!GAVE_UP.matcher(text()).find()) {
                Thread.sleep(PACE_MILLIS);
            }
            starter.interrupt();
        } catch (InterruptedException e) {
            // The server answers.
        }
    }

    /** What names a reason: the rest is the server's routine. */
    String complaints() {
        return text().lines()
                .filter(line -> line.matches(".*(FATAL|PANIC|ERROR|DETAIL|HINT): .*|initdb: .*|pg_ctl: .*"))
                .map(line -> line.replaceFirst("^.* (?=(FATAL|PANIC|ERROR|DETAIL|HINT): )", ""))
                .collect(Collectors.joining("\n"));
    }

    private String text() {
        if (Files.notExists(file)) {
            return "";
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.max(0, log.length() - from)];
            log.seek(from);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
