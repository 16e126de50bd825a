package dev.heaphotel.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Function;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import dev.heaphotel.unit.ByteSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways by which two boxes could reach each other, or one could reach out, past files and sockets: raw calls, in a locked box. */
class ChannelTests {

    /** Linux calls by their numbers on x86-64 and aarch64. */
    private static final Map<String, int[]> CALLS = Map.ofEntries(
            Map.entry("keyctl", new int[] {250, 219}),
            Map.entry("add_key", new int[] {248, 217}),
            Map.entry("request_key", new int[] {249, 218}),
            Map.entry("io_uring_setup", new int[] {425, 425}),
            Map.entry("shmget", new int[] {29, 194}),
            Map.entry("semget", new int[] {64, 190}),
            Map.entry("msgget", new int[] {68, 186}),
            Map.entry("mq_open", new int[] {240, 180}),
            Map.entry("memfd_create", new int[] {319, 279}),
            Map.entry("flock", new int[] {73, 32}),
            Map.entry("fcntl", new int[] {72, 25}),
            Map.entry("inotify_init1", new int[] {294, 26}),
            Map.entry("ptrace", new int[] {101, 117}),
            Map.entry("process_vm_readv", new int[] {310, 270}),
            Map.entry("pidfd_open", new int[] {434, 434}),
            Map.entry("kill", new int[] {62, 129}),
            Map.entry("tkill", new int[] {200, 130}),
            Map.entry("bpf", new int[] {321, 280}),
            Map.entry("perf_event_open", new int[] {298, 241}),
            Map.entry("userfaultfd", new int[] {323, 282}),
            Map.entry("unshare", new int[] {272, 97}),
            Map.entry("setns", new int[] {308, 268}),
            Map.entry("mount", new int[] {165, 40}),
            Map.entry("execve", new int[] {59, 221}),
            Map.entry("execveat", new int[] {322, 281}),
            Map.entry("openat2", new int[] {437, 437}),
            Map.entry("socketpair", new int[] {53, 199}),
            Map.entry("setpriority", new int[] {141, 140}),
            Map.entry("sched_setaffinity", new int[] {203, 122}),
            Map.entry("prlimit64", new int[] {302, 261}));

    private static final int EPERM = 1;

    static List<JavaHome> javas() {
        return JavaHome.find();
    }

    /** Makes each call with zeros for arguments, before the lock to see that it is another answer, and after it. */
    public static final class Caller implements Callable<Runnable> {
        private final Function syscall = NativeLibrary.getProcess().getFunction("syscall");

        @Override
        public Runnable call() {
            String before = answer("keyctl") + " " + answer("io_uring_setup");
            return () -> {
                System.out.println("before " + before);
                CALLS.keySet().forEach(name -> System.out.println(name + " " + answer(name)));
            };
        }

        private int answer(String name) {
            int number = CALLS.get(name)[System.getProperty("os.arch").equals("amd64") ? 0 : 1];
            long value = syscall.invokeLong(new Object[] {(long) number, 0L, 0L, 0L, 0L, 0L});
            return value == -1 ? Native.getLastError() : 0;
        }
    }

    @ParameterizedTest
    @MethodSource("javas")
    void everyWayOutOfALockedBoxIsDenied(JavaHome java) throws Exception {
        Launch launch = new Launch(
                java,
                List.of("-Xmx64m", "-XX:+UseSerialGC"),
                Programs.classPath(),
                Caller.class.getName(),
                List.of(),
                Limits.once(ByteSize.mebibytes(512)),
                true);
        try (Box box = Sandbox.detect(SandboxSettings.defaults()).start(launch)) {
            List<String> said = new String(box.out().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(said).as(box::complaints).hasSize(CALLS.size() + 1);
            assertThat(said.get(0)).as("no call was denied before the lock").isNotEqualTo("before 1 1");
            assertThat(said.subList(1, said.size())).allMatch(line -> line.endsWith(" " + EPERM));
        }
    }

    /** What the kernel itself knows of the locked process: seccomp's mode 2 on every thread, and no way to new rights. */
    @ParameterizedTest
    @MethodSource("javas")
    void everyThreadIsUnderTheFilter(JavaHome java) throws Exception {
        Launch launch = new Launch(
                java,
                List.of("-Xmx64m", "-XX:+UseSerialGC"),
                Programs.classPath(),
                LockedPrograms.Waiter.class.getName(),
                List.of(),
                Limits.once(ByteSize.mebibytes(512)),
                true);
        try (Box box = Sandbox.detect(SandboxSettings.defaults()).start(launch)) {
            assertThat(box.out().read()).as(box::complaints).isEqualTo('w');
            ProcessHandle jvm = ProcessHandle.of(box.pid())
                    .orElseThrow()
                    .descendants()
                    .filter(each -> each.info().command().orElse("").endsWith("/java"))
                    .findFirst()
                    .or(() -> ProcessHandle.of(box.pid()))
                    .orElseThrow();
            try (var threads = Files.list(Path.of("/proc/" + jvm.pid() + "/task"))) {
                assertThat(threads.map(ChannelTests::status))
                        .hasSizeGreaterThan(5)
                        .allMatch(status -> status.contains("Seccomp:\t2\n")
                                && status.contains("NoNewPrivs:\t1\n")
                                && status.contains("CapEff:\t0000000000000000\n"));
            }
        }
    }

    private static String status(Path thread) {
        try {
            return Files.readString(thread.resolve("status"));
        } catch (java.io.IOException ended) {
            throw new java.io.UncheckedIOException(ended);
        }
    }
}
