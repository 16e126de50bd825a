package dev.heaphotel.judge;

import dev.heaphotel.sandbox.Scratch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The processes of this JVM's boxes, as an operator sees them with ps; those that other tests keep waiting left alone. */
final class BoxProcesses {

    static final String RUN = "dev.heaphotel.probe.Probe";
    static final String COMPILE = "dev.heaphotel.compile.box.Workbench";

    private final Set<ProcessHandle> others =
            ProcessHandle.current().descendants().collect(Collectors.toSet());

    private BoxProcesses() {}

    static BoxProcesses startedFromNowOn() {
        return new BoxProcesses();
    }

    /** {@code kill -9} of every JVM that runs this main class, and of nothing around it. */
    void kill(String mainClass) {
        ours(ProcessHandle.current().descendants())
                .filter(process -> {
                    List<String> words = commandLine(process);
                    return words.contains(mainClass) && words.get(0).endsWith("/java");
                })
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** Those that this JVM started itself: one for each box. */
    long boxes() {
        return ours(ProcessHandle.current().children()).count();
    }

    private Stream<ProcessHandle> ours(Stream<ProcessHandle> processes) {
        return processes.filter(process -> !others.contains(process)).filter(BoxProcesses::isBox);
    }

    private static boolean isBox(ProcessHandle process) {
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
