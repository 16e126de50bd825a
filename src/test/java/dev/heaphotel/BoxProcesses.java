package dev.heaphotel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.sandbox.Scratch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** The processes of this JVM's boxes, as an operator sees them with ps; those that were there before a test left alone. */
public final class BoxProcesses {

    /** Main class of the boxes that run a program. */
    public static final String RUN = "dev.heaphotel.probe.Probe";

    /** Main class of the boxes that compile. */
    public static final String COMPILE = "dev.heaphotel.compile.box.Workbench";

    private final Set<ProcessHandle> others = ProcessHandle.allProcesses().collect(Collectors.toSet());

    private BoxProcesses() {}

    public static BoxProcesses startedFromNowOn() {
        return new BoxProcesses();
    }

    /** Those that this JVM started itself: one for each box. */
    public long boxes() {
        return started(ProcessHandle.current().children())
                .filter(BoxProcesses::isOurs)
                .count();
    }

    /** The JVMs of all boxes. */
    public List<ProcessHandle> jvms() {
        return started(ProcessHandle.allProcesses())
                .filter(BoxProcesses::isOurs)
                .filter(process -> commandLine(process).get(0).endsWith("/java"))
                .toList();
    }

    /** The JVMs of the boxes with this main class. */
    public List<ProcessHandle> jvms(String mainClass) {
        return jvms().stream()
                .filter(process -> commandLine(process).contains(mainClass))
                .toList();
    }

    /** {@code kill -9} of every JVM that runs this main class, and of nothing around it. */
    public void kill(String mainClass) {
        jvms(mainClass).forEach(ProcessHandle::destroyForcibly);
    }

    /** No process of the machine that was started since has this word in its command line. */
    public void assertNoneMentions(String word) {
        assertThat(started(ProcessHandle.allProcesses()).map(BoxProcesses::commandLine))
                .noneMatch(line -> line.stream().anyMatch(each -> each.contains(word)));
    }

    /** Waits until these have ended. */
    public static void assertGone(List<ProcessHandle> processes, Duration patience)
            throws InterruptedException, ExecutionException {
        var gone = CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            gone.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException alive) {
            assertThat(processes).noneMatch(ProcessHandle::isAlive);
        }
    }

    /** The process itself and those above it, one of which leads its box. */
    public static Stream<Long> leaders(ProcessHandle box) {
        return Stream.iterate(Optional.of(box), Optional::isPresent, each -> each.flatMap(ProcessHandle::parent))
                .map(each -> each.orElseThrow().pid());
    }

    private Stream<ProcessHandle> started(Stream<ProcessHandle> processes) {
        return processes.filter(process -> !others.contains(process));
    }

    private static boolean isOurs(ProcessHandle process) {
        String ours = Scratch.ofThisProcess().folder().toString();
        return commandLine(process).stream().anyMatch(word -> word.contains(ours));
    }

    /** ProcessHandle tells the first 4 KiB alone. */
    private static List<String> commandLine(ProcessHandle process) {
        try {
            byte[] line = Files.readAllBytes(Path.of("/proc/" + process.pid() + "/cmdline"));
            return List.of(new String(line, StandardCharsets.UTF_8).split("\0"));
        } catch (IOException gone) {
            return List.of("");
        }
    }
}
