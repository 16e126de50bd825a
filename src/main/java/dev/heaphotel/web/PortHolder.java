package dev.heaphotel.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who listens on a port, as far as {@code /proc} of Linux tells this account. */
final class PortHolder {

    private static final Path PROC = Path.of("/proc");

    /** The state LISTEN in {@code /proc/net/tcp}. */
    private static final String LISTENS = "0A";

    private PortHolder() {}

    /** Such as {@code java (process 4711)}; empty where nobody may know. */
    static Optional<String> of(int port) {
        Set<String> sockets = Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> lines(PROC.resolve(table)).stream().skip(1))
                .map(line -> line.strip().split("\\s+"))
                .filter(row ->
                        row.length > 9 && row[3].equals(LISTENS) && row[1].endsWith(String.format(":%04X", port)))
                .map(row -> "socket:[" + row[9] + "]")
                .collect(Collectors.toSet());
        return sockets.isEmpty() ? Optional.empty() : holder(sockets).or(() -> Optional.of("another program"));
    }

    private static Optional<String> holder(Set<String> sockets) {
        try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
            return processes
                    .filter(process -> holds(process, sockets))
                    .findFirst()
                    .map(PortHolder::name);
        }
    }

    private static boolean holds(ProcessHandle process, Set<String> sockets) {
        try (Stream<Path> files = Files.list(PROC.resolve(process.pid() + "/fd"))) {
            return files.anyMatch(file -> sockets.contains(target(file)));
        } catch (IOException e) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static String name(ProcessHandle process) {
        String program = process.info()
                .command()
                .map(path -> Path.of(path).getFileName().toString())
                .orElse("a program");
        return program + " (process " + process.pid() + ")";
    }

    private static List<String> lines(Path file) {
        try {
            return Files.isReadable(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
