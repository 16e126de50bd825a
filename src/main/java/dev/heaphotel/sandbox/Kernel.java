package dev.heaphotel.sandbox;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The few calls to the C library that the supervisor makes; all of Linux. */
final class Kernel {

    private static final int SIGKILL = 9;
    private static final int ENOSYS = 38;
    private static @Nullable Optional<C> loaded;

    /** Names are the C library's. */
    interface C extends Library {
        int killpg(int group, int signal);

        int geteuid();

        NativeLong syscall(NativeLong number, NativeLong first, NativeLong second, NativeLong third);
    }

    private Kernel() {}

    static boolean isLinux() {
        return System.getProperty("os.name", "").equals("Linux");
    }

    static boolean isRoot() {
        return library().map(c -> c.geteuid() == 0).orElse(false);
    }

    /** Kills every process of the group. True when there was one. */
    static boolean killGroup(long leader) {
        return leader > 1
                && library().map(c -> c.killpg((int) leader, SIGKILL) == 0).orElse(false);
    }

    /** The version of Landlock the kernel offers: 1 and up, else nothing. */
    static Optional<Integer> landlockVersion() {
        // landlock_create_ruleset (444 on every architecture, Linux 5.13) with flag 1 makes nothing and tells the
        // version.
        return call(444, 0, 0, 1).filter(version -> version > 0);
    }

    /**
     * Whether the kernel has Landlock, be it switched off at boot (EOPNOTSUPP) or forbidden to us (EPERM, EACCES). Where it was
     * left out, and in containers that hide it as if it were, the call is unknown.
     */
    static boolean hasLandlock() {
        return landlockVersion().isPresent() || Native.getLastError() != ENOSYS;
    }

    /** Whether seccomp filters may be installed: asks for the action "kill the process", of Linux 4.14. */
    static boolean offersSeccomp() {
        try (var action = new com.sun.jna.Memory(4)) {
            action.setInt(0, 0x8000_0000);
            Optional<Long> number = seccompNumber();
            return number.flatMap(it -> call(it, 2, 0, com.sun.jna.Pointer.nativeValue(action)))
                    .filter(result -> result == 0)
                    .isPresent();
        } catch (LinkageError noNativeLibrary) {
            return false;
        }
    }

    private static Optional<Long> seccompNumber() {
        return switch (System.getProperty("os.arch", "")) {
            case "amd64" -> Optional.of(317L);
            case "aarch64" -> Optional.of(277L);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> call(long number, long first, long second, long third) {
        return library()
                .map(c -> c.syscall(
                                new NativeLong(number),
                                new NativeLong(first),
                                new NativeLong(second),
                                new NativeLong(third))
                        .intValue());
    }

    /** Loaded when first asked for, not with this class: where the disk is full a later call may succeed. */
    private static synchronized Optional<C> library() {
        Optional<C> known = loaded;
        if (known == null) {
            known = load();
            loaded = known;
        }
        return known;
    }

    private static Optional<C> load() {
        if (!isLinux()) {
            return Optional.empty();
        }
        try {
            // Else JNA unpacks its library to a folder of its own below the user's home.
            BoxJars.ofThisProcess()
                    .nativeFolder()
                    .map(Path::toString)
                    .filter(folder -> System.getProperty("jna.boot.library.path") == null)
                    .ifPresent(folder -> System.setProperty("jna.boot.library.path", folder));
            return Optional.of(Native.load("c", C.class));
        } catch (LinkageError unsupported) {
            return Optional.empty();
        }
    }
}
