package dev.heaphotel.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTests {

    @TempDir
    private Path temporary;

    @Test
    void othersCanNeitherListNorEnter() throws IOException {
        Scratch scratch = Scratch.ofThisProcess();
        assertThat(mode(scratch.folder())).isEqualTo("rwx--x--x");
        assertThat(mode(scratch.newFolder("dump"))).isEqualTo("rwx------");
        assertThat(scratch.folder().getFileName().toString()).startsWith("heaphotel-");
    }

    @Test
    void theFolderIsGoneWhenTheProcessEnds() throws Exception {
        ended("ends");
        assertThat(left()).isEmpty();
    }

    @Test
    void whatAKilledProcessLeftGoesWhenTheNextOneStarts() throws Exception {
        ended("halts");
        assertThat(left()).hasSize(1);
        ended("ends");
        assertThat(left()).isEmpty();
    }

    @Test
    void aFolderOfALivingProcessStays() throws Exception {
        Path living = Files.createDirectory(
                temporary.resolve("heaphotel-" + ProcessHandle.current().pid() + "-1"));
        Path unrelated = Files.createDirectory(temporary.resolve("heaphotel-notes"));
        ended("ends");
        assertThat(left()).containsExactlyInAnyOrder(living, unrelated);
    }

    @Test
    void removalFollowsNoLink() throws IOException {
        Path outside = Files.writeString(temporary.resolve("outside"), "kept");
        Path inside = Files.createDirectory(temporary.resolve("inside"));
        Files.createSymbolicLink(inside.resolve("link"), outside);
        Scratch.remove(inside);
        assertThat(inside).doesNotExist();
        assertThat(outside).exists();
    }

    private void ended(String how) throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Programs.Scratcher.class.getName(),
                        how)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private Stream<Path> left() throws IOException {
        try (Stream<Path> entries = Files.list(temporary)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("heaphotel")).toList().stream();
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
