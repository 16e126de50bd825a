package dev.heaphotel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.heaphotel.HeapHotel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where there is no room for temporary files, that is said, and the program is not blamed. */
class FullDiskTests {

    /** Mounts a file system of some size over a folder that this process alone sees, then runs the rest of the words. */
    private static final String ON_A_SMALL_DISK = "mount -t tmpfs -o size=$1 tmpfs $2 && shift 2 && exec \"$@\"";

    @TempDir
    private Path folder;

    @Test
    void aDiskWithoutRoomForOurJarsIsOurFault() throws Exception {
        List<String> prefix = List.of("unshare", "-rm", "sh", "-c", ON_A_SMALL_DISK, "sh", "1m", folder.toString());
        assumeTrue(
                ended(Stream.concat(prefix.stream(), Stream.of("true")).toList())
                                .status()
                        == 0,
                "may not mount");

        assertOurs(judge(prefix, folder));
    }

    @Test
    void aMissingTemporaryFolderIsOurFault() throws Exception {
        assertOurs(judge(List.of(), folder.resolve("nowhere")));
    }

    private static void assertOurs(Ended ended) {
        assertThat(ended.status()).as(ended.said()).isEqualTo(ExitStatus.MACHINERY_FAILED);
        JsonNode error = JsonMapper.shared().readTree(ended.said()).get("error");
        assertThat(error.get("title").asString()).isEqualTo("Our machinery failed");
        assertThat(error.get("detail").asString()).contains("free some space", "java.io.tmpdir");
    }

    private static Ended judge(List<String> prefix, Path temporary) throws Exception {
        Path program = Path.of("problems/lru-cache/submissions/accepted/RingOfArrays.java");
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                HeapHotel.class.getName(),
                "judge",
                "lru-cache",
                program.toString(),
                "--json");
        assertThat(Files.exists(program)).isTrue();
        return ended(Stream.concat(prefix.stream(), command.stream()).toList());
    }

    private record Ended(int status, String said) {}

    private static Ended ended(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        return new Ended(process.exitValue(), said);
    }
}
