package dev.heaphotel.jar;

import dev.heaphotel.Client;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The jar serving in a process of its own, on a free port, with its own database. */
final class Server implements AutoCloseable {

    /** Seconds. The first start extracts and initialises PostgreSQL: ten to twenty on two idle cores. */
    private static final long PATIENCE = 180;

    private static final Pattern OPEN = Pattern.compile("Heap Hotel is open: (http://localhost:\\d+)");

    private final Process process;
    private final URI address;

    private Server(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Serves from that data folder; returns when the server says that it is open and is healthy. */
    static Server start(Path data) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(Jar.command()).directory(data.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
        builder.environment().putAll(Map.of("SERVER_PORT", "0", "HEAPHOTEL_DATA", data.toString()));
        Process process = builder.start();
        try {
            Server server = new Server(process, opened(process));
            server.demandHealth();
            return server;
        } catch (Exception | AssertionError failure) {
            stop(process);
            throw failure;
        }
    }

    private static URI opened(Process process) throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process, address), "server's log");
        reader.setDaemon(true);
        reader.start();
        return address.get(PATIENCE, TimeUnit.SECONDS);
    }

    /** Reads to the end, lest the server waits for a full pipe. */
    private static void read(Process process, CompletableFuture<URI> address) {
        StringBuilder log = new StringBuilder();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.append(line).append('\n');
                Matcher open = OPEN.matcher(line);
                if (open.find()) {
                    address.complete(URI.create(open.group(1)));
                }
            }
            address.completeExceptionally(new AssertionError("The server ended before it was open:\n" + log));
        } catch (IOException e) {
            address.completeExceptionally(new UncheckedIOException(e));
        }
    }

    private void demandHealth() {
        Client.Answer health = client().get("/actuator/health");
        if (health.status() != 200) {
            throw new AssertionError("Expected a healthy server, found " + health.body());
        }
    }

    URI address() {
        return address;
    }

    Client client() {
        return Client.program(address.getPort());
    }

    /** SIGKILL: no hook runs, nothing is flushed or handed over. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        stop(process);
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
