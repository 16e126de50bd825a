package dev.heaphotel.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.unit.ByteSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a program sees that was not locked yet, in each way into a root of its own, on each JDK. */
class OwnRootTests {

    private static final Machine MACHINE = Machine.detect();

    record Way(Opener opener, JavaHome java) {
        @Override
        public String toString() {
            return opener.through() + ", " + java.version();
        }
    }

    static Stream<Way> ways() {
        Tools tools = MACHINE.chain().tools();
        return Namespaces.choices(tools, () -> Scratch.ofThisProcess().newOpenFolder("root")).stream()
                .filter(way ->
                        way.layers().contains(Layer.OWN_ROOT) && way.layers().contains(Layer.PID_NAMESPACE))
                .filter(way -> !(way instanceof Bubblewrap bwrap) || bwrap.nailed())
                .flatMap(way -> JavaHome.find().stream().map(java -> new Way(way, java)));
    }

    @TempDir
    private Path outside;

    @ParameterizedTest
    @MethodSource("ways")
    void nothingIsThereButTheJdkAndTheJars(Way way) throws Exception {
        Assumptions.assumeTrue(MACHINE.layers().inForce(Layer.OWN_ROOT), "user namespaces are forbidden here");
        Path secret = Files.writeString(outside.resolve("secret"), "of another box");
        String jar = Programs.classPath().get(0).toString();
        String seen = said(way, "/etc/passwd", secret.toString(), "/usr/share", "/home", jar);
        assertThat(seen.lines())
                .contains(
                        "hidden /etc/passwd",
                        "hidden " + secret,
                        "hidden /usr/share",
                        "hidden /home",
                        "readable " + jar)
                .contains("CapEff: 0000000000000000", "NoNewPrivs: 1")
                .noneMatch(line -> line.equals("wrote"))
                .filteredOn(line -> line.startsWith("root "))
                .isSubsetOf(
                        "root /bin",
                        "root /dev",
                        "root /etc",
                        "root /lib",
                        "root /lib32",
                        "root /lib64",
                        "root /old",
                        "root /opt",
                        "root /proc",
                        "root /sbin",
                        "root /tmp",
                        "root /usr");
    }

    /** Descriptors that this process holds, and its sockets, stay here: pipes and the box's own jars is all there is. */
    @ParameterizedTest
    @MethodSource("ways")
    void nothingIsInherited(Way way) throws Exception {
        Assumptions.assumeTrue(MACHINE.layers().inForce(Layer.OWN_ROOT), "user namespaces are forbidden here");
        Path secret = Files.writeString(outside.resolve("secret"), "held open");
        try (var held = Files.newInputStream(secret);
                var listener = new java.net.ServerSocket(0)) {
            assertThat(held.available()).isPositive();
            assertThat(listener.getLocalPort()).isPositive();
            assertThat(said(way).lines().filter(line -> line.startsWith("open ")))
                    .hasSizeGreaterThan(2)
                    .allMatch(line ->
                            line.matches("open (pipe:.*|closed|/proc/\\d+/fd|/dev/u?random|.*/modules|.*\\.jar)"));
        }
    }

    @Test
    void aFolderNamedWithSpacesAndQuotesCanBeShown() throws Exception {
        Path odd = Files.createDirectories(outside.resolve("it's a folder"));
        Files.writeString(odd.resolve("file"), "text");
        Tools tools = MACHINE.chain().tools();
        Assumptions.assumeTrue(
                tools.unshare().isPresent() && MACHINE.layers().inForce(Layer.OWN_ROOT),
                "user namespaces are forbidden here");
        Path empty = Files.createDirectory(outside.resolve("empty root"));
        Visible visible = Visible.of(
                JavaHome.newest(),
                List.of(Path.of("/bin/sh"), tools.unshare().orElseThrow(), Path.of("/bin/cat")),
                List.of(odd));
        List<String> line =
                new java.util.ArrayList<>(new NewRoot(tools.unshare().orElseThrow(), empty, true).around(visible));
        line.addAll(List.of("/bin/cat", odd.resolve("file").toString()));
        Process process = Machine.bare(line).redirectErrorStream(true).start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("text");
    }

    private static String said(Way way, String... arguments) throws Exception {
        Machine machine = new Machine(
                new Chain(MACHINE.chain().tools(), way.opener()), Cgroups.NONE, MACHINE.dropsRoot(), MACHINE.inner());
        Launch launch = new Launch(
                way.java(),
                List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                Programs.classPath(),
                Programs.Looker.class.getName(),
                List.of(arguments),
                Limits.once(ByteSize.mebibytes(256)),
                false);
        try (Box box = new Sandbox(SandboxSettings.defaults(), machine).start(launch)) {
            String said = new String(box.out().readAllBytes(), StandardCharsets.UTF_8);
            box.await();
            assertThat(box.complaints()).contains("Read-only file system");
            return said;
        }
    }
}
