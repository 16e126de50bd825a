package dev.heaphotel.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the idle server takes, its warm boxes and its database included: each process's proportional set size, which counts a
 * page shared by several once in all. Starts {@code target/heaphotel.jar} beside an empty data folder.
 */
public final class MemoryBenchmark {

    private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB$");

    private static final int MOST_READINGS = 60;

    private MemoryBenchmark() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        try (ServerProcess server = ServerProcess.started()) {
            settled(server.process()).forEach((role, each) -> System.out.printf(
                    "%-24s %2d  %8.1f MiB%n",
                    role, each.size(), each.stream().mapToLong(Long::longValue).sum() / 1024.0));
        }
    }

    /** When two readings are alike nothing warms up any more. */
    private static Map<String, List<Long>> settled(Process server) throws IOException, InterruptedException {
        Map<String, List<Long>> before = Map.of();
        for (int i = 0; i < MOST_READINGS; i++) {
            server.waitFor(5, TimeUnit.SECONDS);
            Map<String, List<Long>> now = read(server);
            if (now.keySet().equals(before.keySet()) && alike(total(now), total(before))) {
                return now;
            }
            before = now;
        }
        return before;
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

    private static Map<String, List<Long>> read(Process server) throws IOException {
        Map<String, List<Long>> all = new TreeMap<>();
        add(all, "server", server.pid());
        for (ProcessHandle each : server.descendants().toList()) {
            add(all, role(each), each.pid());
        }
        return all;
    }

    private static void add(Map<String, List<Long>> all, String role, long pid) throws IOException {
        Path rollup = Path.of("/proc", String.valueOf(pid), "smaps_rollup");
        Matcher pss = PSS.matcher(Files.exists(rollup) ? Files.readString(rollup) : "");
        if (pss.find()) {
            all.computeIfAbsent(role, any -> new ArrayList<>()).add(Long.parseLong(pss.group(1)));
        }
    }

    private static String role(ProcessHandle process) throws IOException {
        Path commandLine = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
        String command = Files.exists(commandLine) ? Files.readString(commandLine) : "";
        if (command.contains("dev.heaphotel.probe.Probe")) {
            return "run box";
        }
        if (command.contains("workbench")) {
            return "compile box";
        }
        return command.contains("postgres") ? "database" : "other";
    }
}
