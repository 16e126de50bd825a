package dev.heaphotel.benchmark;

import dev.heaphotel.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * What the idle server takes, its warm boxes and its database included: each process's proportional set size, which counts a
 * page shared by several once in all. Starts {@code target/heaphotel.jar} beside an empty data folder.
 */
public final class MemoryBenchmark {

    private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB$");

    private static final Duration BETWEEN_READINGS = Duration.ofSeconds(5);

    private static final Duration LONGEST_WARMING = Duration.ofMinutes(5);

    private MemoryBenchmark() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("heaphotel-benchmark");
        try (Server server = Server.fromJar(Server.freePort(), Map.of("HEAPHOTEL_DATA", data.toString()))) {
            settled(server.ready().process(), data)
                    .forEach((role, each) -> System.out.printf(
                            "%-16s %2d processes  %8.1f MiB%n",
                            role,
                            each.size(),
                            each.stream().mapToLong(Long::longValue).sum() / 1024.0));
        }
    }

    /** When two readings are alike nothing warms up any more. */
    private static Map<String, List<Long>> settled(ProcessHandle server, Path data) {
        AtomicReference<Map<String, List<Long>>> before = new AtomicReference<>(Map.of());
        Awaitility.await()
                .pollInterval(BETWEEN_READINGS)
                .atMost(LONGEST_WARMING)
                .until(() -> {
                    Map<String, List<Long>> now = read(server, data);
                    Map<String, List<Long>> last = before.getAndSet(now);
                    return now.keySet().equals(last.keySet()) && alike(total(now), total(last));
                });
        return before.get();
    }

    private static boolean alike(long one, long other) {
        return Math.abs(one - other) < one / 100;
    }

    private static long total(Map<String, List<Long>> all) {
        return all.values().stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Map<String, List<Long>> read(ProcessHandle server, Path data) throws IOException {
        Map<String, List<Long>> all = new TreeMap<>();
        add(all, "server", server.pid());
        for (ProcessHandle each : server.descendants().toList()) {
            add(all, role(each), each.pid());
        }
        for (ProcessHandle each : database(data).toList()) {
            add(all, "database", each.pid());
        }
        return all;
    }

    /** It is nobody's child: it outlives a server that is killed. */
    private static Stream<ProcessHandle> database(Path data) {
        return ProcessHandle.allProcesses()
                .filter(each -> {
                    String command = commandLine(each);
                    return command.contains("postgres") && command.contains(data.toString());
                })
                .flatMap(each -> Stream.concat(Stream.of(each), each.descendants()));
    }

    private static void add(Map<String, List<Long>> all, String role, long pid) throws IOException {
        Path rollup = Path.of("/proc", String.valueOf(pid), "smaps_rollup");
        Matcher pss = PSS.matcher(Files.exists(rollup) ? Files.readString(rollup) : "");
        if (pss.find()) {
            all.computeIfAbsent(role, any -> new ArrayList<>()).add(Long.parseLong(pss.group(1)));
        }
    }

    /** A box's wrapper, which opens its namespaces, is counted with the box. */
    private static String role(ProcessHandle process) {
        String command = commandLine(process);
        if (command.contains("dev.heaphotel.probe.Probe")) {
            return "run boxes";
        }
        return command.contains("workbench") ? "compile box" : "other";
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }
}
