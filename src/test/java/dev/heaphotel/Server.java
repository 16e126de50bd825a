package dev.heaphotel;

import dev.heaphotel.unit.DaemonThreads;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The application in a JVM of its own, started as a stranger starts it, and killed as fate does. */
public final class Server implements AutoCloseable {

    /** The last line of a start. */
    private static final String READY = "  Data: ";

    private final Process process;
    private final int port;
    private final BufferedReader said;
    private final StringBuilder log = new StringBuilder();

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** From the classes this test was compiled against. */
    static Server fromClasses(int port, Map<String, String> environment) {
        return start(
                port, environment, List.of("-cp", System.getProperty("java.class.path"), HeapHotel.class.getName()));
    }

    /** From the finished jar. */
    public static Server fromJar(int port, Map<String, String> environment) {
        return start(
                port,
                environment,
                List.of("-jar", Path.of("target/heaphotel.jar").toString()));
    }

    private static Server start(int port, Map<String, String> environment, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.add("-Xmx512m");
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        try {
            return new Server(builder.start(), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says where its data is; fails when it ends before. */
    public Server ready() {
        for (String line = next(); line != null; line = next()) {
            if (line.startsWith(READY)) {
                listen();
                return this;
            }
        }
        throw new AssertionError("The server ended instead of starting:\n" + log);
    }

    /** Goes on reading: a server whose words nobody reads stands still one day. */
    private void listen() {
        new DaemonThreads("server-log").newThread(this::toTheEnd).start();
    }

    private void toTheEnd() {
        while (next() != null) {
            // Kept in the log.
        }
    }

    /** Waits until it has ended by itself; all that it said. */
    String lastWords() {
        toTheEnd();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return log.toString();
    }

    int exitStatus() {
        return process.exitValue();
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public Client client() {
        return Client.program(port);
    }

    public int port() {
        return port;
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private synchronized String next() {
        try {
            String line = said.readLine();
            log.append(line == null ? "" : line + "\n");
            return line;
        } catch (IOException e) {
            return null;
        }
    }
}
