package dev.heaphotel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.sandbox.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JVMs of this process's boxes, found by their command lines among all processes of the machine. */
final class BoxProcesses {

    private static final String RUN_BOX = "dev.heaphotel.probe.Probe";

    /** What hostile programs start says so: no honest process sleeps so many seconds. */
    private static final String STARTED_BY_A_PROGRAM = "98765";

    private static final String OURS = Scratch.ofThisProcess().folder().toString();

    /** Were there before: boxes of this JVM, such as a server's that another test has left open, and what an earlier program left. */
    private static Set<ProcessHandle> others = Set.of();

    private BoxProcesses() {}

    /** Before the first box of the test is started. */
    static void countFromNowOn() {
        others = ProcessHandle.allProcesses().collect(Collectors.toSet());
    }

    static List<ProcessHandle> runBoxes() {
        return ProcessHandle.allProcesses().filter(each -> isBox(each, RUN_BOX)).toList();
    }

    static List<ProcessHandle> all() {
        return ProcessHandle.allProcesses().filter(each -> isBox(each, "")).toList();
    }

    static void assertNoneStartedByAProgram() {
        assertThat(ProcessHandle.allProcesses()
                        .filter(each -> !others.contains(each))
                        .map(BoxProcesses::line))
                .noneMatch(line -> line.contains(STARTED_BY_A_PROGRAM));
    }

    /** The process itself and those above it, one of which leads its box. */
    static Stream<Long> leaders(ProcessHandle box) {
        return Stream.iterate(Optional.of(box), Optional::isPresent, each -> each.flatMap(ProcessHandle::parent))
                .map(each -> each.orElseThrow().pid());
    }

    /** Waits until these have ended. */
    static void assertGone(List<ProcessHandle> processes, Duration patience)
            throws InterruptedException, ExecutionException {
        var gone = CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            gone.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException alive) {
            assertThat(processes).noneMatch(ProcessHandle::isAlive);
        }
    }

    private static boolean isBox(ProcessHandle process, String program) {
        String line = line(process);
        int end = line.indexOf(' ');
        return !others.contains(process)
                && end > 0
                && line.substring(0, end).endsWith("/java")
                && line.contains(OURS)
                && line.contains(program);
    }

    private static String line(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                    .replace('\0', ' ');
        } catch (IOException gone) {
            return "";
        }
    }
}
