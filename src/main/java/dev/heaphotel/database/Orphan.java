package dev.heaphotel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server of an application that was killed outlives it and holds the data folder. The caller holds the folder's lock, so
 * no living application uses that server and it may be ended.
 */
final class Orphan {

    private static final long PATIENCE_SECONDS = 15;

    private final ProcessHandle server;

    private Orphan(ProcessHandle server) {
        this.server = server;
    }

    /** Ends the server that {@code postmaster.pid} names, if it still runs and is indeed PostgreSQL. */
    static void end(Path data) {
        find(data).ifPresent(Orphan::end);
    }

    /** The number in the file may have passed to an unrelated process since: only a {@code postgres} counts. */
    static Optional<Orphan> find(Path data) {
        return serverNumber(data.resolve("postmaster.pid"))
                .flatMap(ProcessHandle::of)
                .filter(process -> process.info()
                        .command()
                        .filter(program -> Path.of(program).endsWith("postgres"))
                        .isPresent())
                .map(Orphan::new);
    }

    private static Optional<Long> serverNumber(Path file) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.parseLong(lines.get(0).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void end() {
        server.destroy();
        if (!ended()) {
            server.destroyForcibly();
            ended();
        }
    }

    private boolean ended() {
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
