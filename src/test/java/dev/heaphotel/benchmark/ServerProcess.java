package dev.heaphotel.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code target/heaphotel.jar} as a server of its own, beside an empty data folder, until it is closed. */
final class ServerProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://[^\\s/]+");

    private final Process process;
    private final URI address;
    private final Path data;

    private ServerProcess(Process process, URI address, Path data) {
        this.process = process;
        this.address = address;
        this.data = data;
    }

    /** Returns when it serves. */
    static ServerProcess started() throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-jar",
                        "target/heaphotel.jar",
                        "serve",
                        "--port",
                        "0")
                .redirectErrorStream(true);
        Path data = Files.createTempDirectory("heaphotel-benchmark");
        command.environment().put("HEAPHOTEL_DATA", data.toString());
        Process process = command.start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                drain(said);
                return new ServerProcess(process, URI.create(address.group()), data);
            }
        }
        throw new IOException("The server ended before it was ready");
    }

    private static void drain(BufferedReader said) {
        Thread thread = new Thread(() -> said.lines().forEach(line -> {}), "heaphotel-benchmark-log");
        thread.setDaemon(true);
        thread.start();
    }

    Process process() {
        return process;
    }

    /** The folder of its database. */
    Path data() {
        return data;
    }

    /** Without a path. */
    URI address() {
        return address;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
