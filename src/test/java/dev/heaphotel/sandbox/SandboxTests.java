package dev.heaphotel.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.unit.ByteSize;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SandboxTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    private static final Machine MACHINE = Machine.detect();
    private static final Sandbox SANDBOX = new Sandbox(SandboxSettings.defaults(), MACHINE);

    /** As in a container that forbids namespaces and control groups. */
    private static final Sandbox BARE = new Sandbox(
            SandboxSettings.defaults(),
            new Machine(
                    new Chain(MACHINE.chain().tools(), Opener.NONE),
                    Cgroups.NONE,
                    MACHINE.dropsRoot(),
                    MACHINE.inner()));

    static List<JavaHome> javas() {
        return JavaHome.find();
    }

    static List<Sandbox> sandboxes() {
        return List.of(SANDBOX, BARE);
    }

    @ParameterizedTest
    @MethodSource("javas")
    void theStatusOfAProgramIsItsEnding(JavaHome java) throws Exception {
        try (Box box = SANDBOX.start(launch(java, Programs.ExitsWith.class, "7"))) {
            assertThat(box.await()).as(box::complaints).isEqualTo(new Ending.Exited(7));
        }
    }

    @ParameterizedTest
    @MethodSource("sandboxes")
    void aCrashOfTheJvmIsNobodysFaultThatCouldBeNamed(Sandbox sandbox) throws Exception {
        try (Box box = sandbox.start(launch(Programs.Crasher.class))) {
            Ending ending = box.await();
            assertThat(ending).as(box::complaints).isInstanceOf(Ending.Signalled.class);
            assertThat(ending.blame()).isEqualTo(Blame.UNKNOWN);
        }
    }

    @ParameterizedTest
    @MethodSource("javas")
    void theWallClockEndsASleeper(JavaHome java) throws Exception {
        try (Box box = SANDBOX.start(launch(java, Programs.Sleeper.class))) {
            assertThat(firstLine(box)).as(box::complaints).isEqualTo("sleeping");
            Duration limit = Duration.ofMillis(300);
            long start = System.nanoTime();
            box.startClock(limit, LONG);
            assertThat(box.await()).isEqualTo(new Ending.WallClock(limit));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(limit, limit.plusMillis(500));
        }
    }

    @ParameterizedTest
    @MethodSource("sandboxes")
    void theProcessorClockEndsASpinner(Sandbox sandbox) throws Exception {
        try (Box box = sandbox.start(launch(Programs.Spinner.class))) {
            assertThat(firstLine(box)).as(box::complaints).isEqualTo("spinning");
            Duration limit = Duration.ofMillis(200);
            box.startClock(LONG, limit);
            assertThat(box.await()).isEqualTo(new Ending.CpuClock(limit));
        }
    }

    @Test
    void aStoppedClockEndsNothingUntilItIsStartedAnew() throws Exception {
        try (Box box = SANDBOX.start(launch(Programs.Echo.class))) {
            box.startClock(Duration.ofMillis(1500), LONG);
            assertThat(echoed(box)).as(box::complaints).isEqualTo('x');
            box.stopClock();
            box.startClock(LONG, LONG);
            assertThat(echoed(box)).isEqualTo('x');
            assertThat(box.alive()).isTrue();
        }
    }

    @Test
    void whatTheBoxReadsIsWhatWasWritten() throws Exception {
        try (Box box = SANDBOX.start(launch(Programs.Echo.class))) {
            assertThat(echoed(box)).as(box::complaints).isEqualTo('x');
            box.in().close();
            assertThat(box.await()).isEqualTo(new Ending.Exited(0));
        }
    }

    @ParameterizedTest
    @MethodSource("sandboxes")
    void nothingThatTheProgramStartedOutlivesIt(Sandbox sandbox) throws Exception {
        String seconds = "31536" + ProcessHandle.current().pid();
        try (Box box = sandbox.start(forking(seconds))) {
            assertThat(firstLine(box)).as(box::complaints).isEqualTo("forked");
            assertThat(sleeping(seconds)).isEqualTo(3);
            box.kill();
            assertThat(box.await()).isEqualTo(new Ending.KilledByUs());
            assertThat(box.alive()).isFalse();
        }
        ended(seconds);
        assertThat(sleeping(seconds)).isZero();
    }

    @Test
    void aFloodIsReadAsFarAsTheCallerWantsAndComplaintsAreCapped() throws Exception {
        try (Box box = SANDBOX.start(launch(Programs.Chatterbox.class))) {
            InputStream out = box.out();
            assertThat(out.readNBytes(5_000_000)).hasSize(5_000_000);
            assertThat(box.complaints()).hasSizeBetween(16_000, 17_000).contains("bytes left out");
            box.kill();
            assertThat(box.await()).isEqualTo(new Ending.KilledByUs());
        }
    }

    @ParameterizedTest
    @MethodSource("sandboxes")
    void theEnvironmentIsEmpty(Sandbox sandbox) throws Exception {
        try (Box box = sandbox.start(launch(Programs.EnvironmentPrinter.class))) {
            assertThat(new String(box.out().readAllBytes(), StandardCharsets.UTF_8))
                    .as(box::complaints)
                    .isEqualTo("end\n");
        }
    }

    @Test
    void memoryOutsideTheHeapIsCappedByTheKernel() throws Exception {
        Assumptions.assumeTrue(SANDBOX.layers().inForce(Layer.MEMORY_CGROUP));
        try (Box box = SANDBOX.start(launch(Programs.Hoarder.class))) {
            assertThat(box.await()).as(box::complaints).isEqualTo(new Ending.OutOfMemory());
        }
    }

    @Test
    void tasksAreCapped() throws Exception {
        Assumptions.assumeTrue(
                SANDBOX.layers().inForce(Layer.PIDS_CGROUP) || SANDBOX.layers().inForce(Layer.USER_NAMESPACE));
        try (Box box = SANDBOX.start(launch(Programs.ThreadHoarder.class))) {
            assertThat(firstLine(box)).as(box::complaints).startsWith("stopped at ");
        }
    }

    @Test
    void theProgramIsNobodyEvenUnderRoot() throws Exception {
        Assumptions.assumeTrue(SANDBOX.layers().inForce(Layer.UNPRIVILEGED));
        try (Box box = SANDBOX.start(launch(Programs.Sleeper.class))) {
            assertThat(firstLine(box)).isEqualTo("sleeping");
            assertThat(Files.readString(Path.of("/proc/" + box.pid() + "/status")))
                    .doesNotContain("Uid:\t0\t");
        }
    }

    @Test
    void aBoxDiesWithItsSupervisor() throws Exception {
        Assumptions.assumeTrue(SANDBOX.layers().inForce(Layer.ORPHANS));
        Process supervisor = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Programs.Supervisor.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(supervisor.getInputStream()))) {
            ProcessHandle box =
                    ProcessHandle.of(Long.parseLong(lines.readLine())).orElseThrow();
            supervisor.destroyForcibly().waitFor();
            box.onExit().get(10, TimeUnit.SECONDS);
        } finally {
            supervisor.destroyForcibly();
        }
    }

    @Test
    void belowTheMinimumNothingIsStartedAndTheMissingLayerIsNamed() {
        Sandbox strict = new Sandbox(
                new SandboxSettings(java.util.Set.of("net namespace"), java.util.Optional.empty(), false),
                new Machine(new Chain(MACHINE.chain().tools(), Opener.NONE), Cgroups.NONE, false, java.util.Set.of()));
        org.assertj.core.api.Assertions.assertThatExceptionOfType(SandboxRefused.class)
                .isThrownBy(() -> strict.start(launch(Programs.Sleeper.class)))
                .withMessageContaining("net namespace")
                .withMessageContaining("user.max_user_namespaces");
    }

    private static Launch forking(String seconds) throws SandboxRefused {
        Launch launch = launch(Programs.Forker.class, seconds);
        List<Path> classPath = Stream.concat(launch.classPath().stream(), Programs.forked().stream())
                .toList();
        return new Launch(
                launch.java(),
                launch.jvmFlags(),
                classPath,
                launch.mainClass(),
                launch.arguments(),
                launch.limits(),
                false);
    }

    private static Launch launch(Class<?> program, String... arguments) throws SandboxRefused {
        return launch(JavaHome.newest(), program, arguments);
    }

    private static Launch launch(JavaHome java, Class<?> program, String... arguments) {
        return new Launch(
                java,
                List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:MaxDirectMemorySize=4g"),
                Programs.classPath(),
                program.getName(),
                List.of(arguments),
                Limits.once(ByteSize.mebibytes(256)),
                false);
    }

    private static String firstLine(Box box) throws IOException {
        return String.valueOf(new BufferedReader(new InputStreamReader(box.out())).readLine());
    }

    private static int echoed(Box box) throws IOException {
        box.in().write('x');
        box.in().flush();
        return box.out().read();
    }

    private static Stream<ProcessHandle> sleepers(String seconds) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").endsWith("sleep " + seconds));
    }

    private static long sleeping(String seconds) {
        return sleepers(seconds).count();
    }

    private static void ended(String seconds) throws Exception {
        for (ProcessHandle sleeper : sleepers(seconds).toList()) {
            sleeper.onExit().get(5, TimeUnit.SECONDS);
        }
    }
}
