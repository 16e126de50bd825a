package dev.heaphotel.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The sandbox under an ordinary user, tried where the tests run as root. */
class UnprivilegedTests {

    @Test
    void anOrdinaryUserGetsALockedBox() throws Exception {
        Assumptions.assumeTrue(Kernel.isRoot() && Tools.find().setpriv().isPresent());
        List<Path> classPath = List.of(
                Path.of("target/classes").toAbsolutePath(),
                Programs.classPath().get(0),
                BoxJars.ofThisProcess().jna());
        Assumptions.assumeTrue(Reachable.byOthers(classPath));
        Process process = new ProcessBuilder(
                        "setpriv",
                        "--reuid=65534",
                        "--regid=65534",
                        "--clear-groups",
                        JavaHome.newest().launcher().toString(),
                        "-cp",
                        String.join(":", classPath.stream().map(Path::toString).toList()),
                        Programs.OrdinaryUser.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("did: greet", "unprivileged user: in force.", "seccomp: in force.");
    }
}
