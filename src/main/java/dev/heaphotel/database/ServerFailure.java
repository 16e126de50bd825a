package dev.heaphotel.database;

import dev.heaphotel.web.StartupFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** Why the embedded server did not start, read from the exception and from the end of its log, as sentences. */
final class ServerFailure {

    private static final String EXTERNAL =
            "use another PostgreSQL: SPRING_DATASOURCE_URL=jdbc:postgresql://host/database with SPRING_DATASOURCE_USERNAME "
                    + "and SPRING_DATASOURCE_PASSWORD.";

    private static final int LOG_LINES = 12;

    private ServerFailure() {}

    static StartupFailure explain(Throwable failure, DatabaseFolder folder) {
        String said = messages(failure) + "\n" + lastWords(folder);
        String lower = said.toLowerCase(Locale.ROOT);
        if (lower.contains("could not lock") || failure instanceof java.nio.channels.OverlappingFileLockException) {
            return new StartupFailure(
                    "The database in " + folder.data() + " is in use by another Heap Hotel.",
                    "Stop that one, or give this one a data folder of its own: HEAPHOTEL_DATA=/path/to/folder.",
                    failure);
        }
        if (lower.contains("no space left") || lower.contains("disk quota")) {
            return new StartupFailure(
                    "The embedded PostgreSQL needs about 200 MB in " + folder.root() + ", but the disk is full.",
                    "Free some space or choose another folder: HEAPHOTEL_DATA=/path/to/folder.",
                    failure);
        }
        if (lower.contains("cannot be run as root")) {
            return new StartupFailure(
                    "PostgreSQL does not run as root, and this machine forbids the user namespace in which it would.",
                    "Start Heap Hotel from an ordinary user account, or " + EXTERNAL,
                    failure);
        }
        if (lower.contains("no postgres binary found")) {
            return new StartupFailure(
                    "There is no embedded PostgreSQL for this system (" + System.getProperty("os.name") + " "
                            + System.getProperty("os.arch") + ").",
                    "Install PostgreSQL 18 or use docker compose up, and " + EXTERNAL,
                    failure);
        }
        return new StartupFailure(
                "The embedded PostgreSQL in " + folder.data() + " did not start. It said:\n"
                        + said.strip().indent(4),
                "Look into " + folder.log()
                        + ". If the data is damaged, restore that folder from a backup or move it away; " + "or "
                        + EXTERNAL,
                failure);
    }

    private static String messages(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            text.append(each.getMessage()).append('\n');
        }
        return text.toString();
    }

    private static String lastWords(DatabaseFolder folder) {
        try {
            List<String> lines = Files.exists(folder.log())
                    ? Files.readAllLines(folder.log(), StandardCharsets.ISO_8859_1)
                    : List.of();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }
}
