package dev.heaphotel.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.unit.ByteSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LockedBoxTests {

    private static final Sandbox SANDBOX = Sandbox.detect(SandboxSettings.defaults());

    static List<JavaHome> javas() {
        return JavaHome.find();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void aLockedProgramRunsAndItsLayersAreKnown(JavaHome java) throws Exception {
        try (Box box = start(java, LockedPrograms.Greeter.class)) {
            assertThat(said(box)).as(box::complaints).isEqualTo("did: greet\n");
            assertThat(box.await()).isEqualTo(new Ending.Exited(0));
            assertThat(box.layers().inForce(Layer.SECCOMP)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("javas")
    void noFileCanBeRead(JavaHome java) throws Exception {
        assertThat(tried(java, LockedPrograms.FileReader.class)).contains("failed:", "FileNotFoundException");
    }

    @ParameterizedTest
    @MethodSource("javas")
    void noSocketCanBeOpened(JavaHome java) throws Exception {
        assertThat(tried(java, LockedPrograms.SocketOpener.class)).contains("failed:", "SocketException");
    }

    @ParameterizedTest
    @MethodSource("javas")
    void noProcessCanBeStarted(JavaHome java) throws Exception {
        assertThat(tried(java, LockedPrograms.ProcessStarter.class)).contains("failed:", "IOException");
    }

    @ParameterizedTest
    @MethodSource("javas")
    void threadsCanBeStarted(JavaHome java) throws Exception {
        assertThat(tried(java, LockedPrograms.ThreadStarter.class)).isEqualTo("did: 20\n");
    }

    @ParameterizedTest
    @MethodSource("javas")
    void whatCandidatesMayUseOfTheJdkStillWorks(JavaHome java) throws Exception {
        assertThat(tried(java, JdkTour.class)).startsWith("all ");
    }

    @ParameterizedTest
    @MethodSource("javas")
    void javacCompilesWithoutOpeningAFile(JavaHome java) throws Exception {
        assertThat(tried(java, JavacProgram.class)).isEqualTo("compiled\n");
    }

    @ParameterizedTest
    @MethodSource("javas")
    void whatEndsBeforeTheLockIsOurFault(JavaHome java) throws Exception {
        try (Box box = start(java, LockedPrograms.NeverWarm.class)) {
            assertThat(box.awaitLocked(Duration.ofSeconds(20))).isFalse();
            assertThat(box.await()).isInstanceOfSatisfying(Ending.NeverLocked.class, ending -> {
                assertThat(ending.blame()).isEqualTo(Blame.OURS);
                assertThat(ending.what()).contains("did not warm up", "no oven");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("javas")
    void whatEndsAfterTheLockIsTheirs(JavaHome java) throws Exception {
        try (Box box = start(java, LockedPrograms.Halter.class)) {
            Ending ending = box.await();
            assertThat(ending).as(box::complaints).isEqualTo(new Ending.Exited(97));
            assertThat(ending.blame()).isEqualTo(Blame.THEIRS);
        }
    }

    @ParameterizedTest
    @MethodSource("javas")
    void theProcessFileSystemCannotBeReadEither(JavaHome java) throws Exception {
        assertThat(tried(java, LockedPrograms.EnvironmentReader.class)).contains("failed:", "FileNotFoundException");
    }

    /** As in a container that forbids namespaces and control groups: Landlock and seccomp hold by themselves. */
    @ParameterizedTest
    @MethodSource("javas")
    void withoutNamespacesNothingReachesOutEither(JavaHome java) throws Exception {
        Machine here = Machine.detect();
        Machine bare =
                new Machine(new Chain(here.chain().tools(), Opener.NONE), Cgroups.NONE, here.dropsRoot(), here.inner());
        Sandbox sandbox = new Sandbox(SandboxSettings.defaults(), bare);
        assertThat(tried(sandbox, java, LockedPrograms.FileReader.class)).contains("failed:", "FileNotFoundException");
        assertThat(tried(sandbox, java, LockedPrograms.SocketOpener.class)).contains("failed:", "SocketException");
        assertThat(tried(sandbox, java, LockedPrograms.ProcessStarter.class)).contains("failed:", "IOException");
        assertThat(sandbox.layers().inForce(Layer.SECCOMP)).isTrue();
        assertThat(sandbox.layers().inForce(Layer.NET_NAMESPACE)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void whereDangerIsAcceptedAProgramRunsWithoutAnyLayer(JavaHome java) throws Exception {
        Machine nothing = new Machine(new Chain(Tools.NONE, Opener.NONE), Cgroups.NONE, false, Set.of());
        Sandbox open = new Sandbox(new SandboxSettings(Set.of("seccomp"), Optional.empty(), true), nothing);
        try (Box box = open.start(launch(java, LockedPrograms.Greeter.class))) {
            assertThat(said(box)).as(box::complaints).isEqualTo("did: greet\n");
        }
    }

    private static String tried(JavaHome java, Class<?> program) throws Exception {
        return tried(SANDBOX, java, program);
    }

    private static String tried(Sandbox sandbox, JavaHome java, Class<?> program) throws Exception {
        try (Box box = sandbox.start(launch(java, program))) {
            box.startClock(Duration.ofSeconds(20), Duration.ofSeconds(10));
            String said = said(box);
            assertThat(box.await()).as(box::complaints).isEqualTo(new Ending.Exited(0));
            return said;
        }
    }

    private static String said(Box box) throws IOException {
        return new String(box.out().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Box start(JavaHome java, Class<?> program) throws SandboxRefused {
        return SANDBOX.start(launch(java, program));
    }

    private static Launch launch(JavaHome java, Class<?> program) {
        return new Launch(
                java,
                List.of("-Xmx64m", "-XX:+UseSerialGC"),
                Programs.classPath(),
                program.getName(),
                List.of(),
                Limits.once(ByteSize.mebibytes(512)),
                true);
    }
}
