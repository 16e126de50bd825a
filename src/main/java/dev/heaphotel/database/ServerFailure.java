package dev.heaphotel.database;

import dev.heaphotel.web.StartupFailure;
import java.util.Locale;

/** Why the embedded server did not start, read from the exception and from its log, as sentences. */
final class ServerFailure {

    private static final String EXTERNAL =
            "use another PostgreSQL: SPRING_DATASOURCE_URL=jdbc:postgresql://host/database with SPRING_DATASOURCE_USERNAME "
                    + "and SPRING_DATASOURCE_PASSWORD.";

    private ServerFailure() {}

    static StartupFailure explain(Throwable failure, ServerLog log, DatabaseFolder folder) {
        String said = messages(failure) + log.complaints();
        String lower = said.toLowerCase(Locale.ROOT);
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
        return unknown(failure, log, folder);
    }

    private static StartupFailure unknown(Throwable failure, ServerLog log, DatabaseFolder folder) {
        String complaints = log.complaints();
        return new StartupFailure(
                "The embedded PostgreSQL in " + folder.data() + " should have started, but said:\n"
                        + (complaints.isEmpty() ? messages(failure) : complaints)
                                .strip()
                                .indent(2),
                "If the data is damaged, restore that folder from a backup or move it away and start with an empty one. The whole"
                        + " log is " + folder.log() + ". Or " + EXTERNAL,
                failure);
    }

    private static String messages(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            text.append(each.getMessage()).append('\n');
        }
        return text.toString();
    }
}
