package dev.heaphotel.calibration;

import dev.heaphotel.sandbox.Sandbox;
import dev.heaphotel.sandbox.SandboxSettings;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A plain JVM for an oracle: the sandbox's JDK with its layout flags, and no box, probe or instrumentation. */
final class ChildJvm {

    private ChildJvm() {}

    /** Lines it printed on standard output; throws with its errors where it failed. */
    static List<String> run(List<String> flags, Class<?> main, List<String> arguments) throws Exception {
        var home = Sandbox.detect(SandboxSettings.defaults()).java();
        List<String> command =
                new ArrayList<>(List.of(home.folder().resolve("bin/java").toString()));
        if (home.feature() >= 24) {
            command.addAll(List.of("-XX:+UnlockExperimentalVMOptions", "-XX:-UseCompactObjectHeaders"));
        }
        if (home.feature() >= 21) {
            command.add("-XX:+EnableDynamicAgentLoading");
        }
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        Path errors = File.createTempFile("calibration", ".err").toPath();
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        int status = process.waitFor();
        String said = Files.readString(errors);
        Files.delete(errors);
        if (status != 0) {
            throw new IllegalStateException(
                    "expected " + main.getSimpleName() + " to end well, found status " + status + ": " + said);
        }
        return lines;
    }
}
