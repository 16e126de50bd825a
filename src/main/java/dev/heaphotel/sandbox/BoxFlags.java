package dev.heaphotel.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The flags common to all boxes, each with its reason. What makes measuring honest is the measurer's, not ours. */
final class BoxFlags {

    private BoxFlags() {}

    static List<String> common(JavaHome java, Optional<Path> nativeFolder) {
        List<String> flags = new ArrayList<>();
        hardening(flags);
        threads(flags);
        quiet(flags);
        properties(flags);
        nativeCalls(flags, java, nativeFolder);
        return flags;
    }

    private static void hardening(List<String> flags) {
        flags.add("-XX:-UsePerfData"); // No /tmp/hsperfdata file.
        flags.add("-XX:+DisableAttachMechanism"); // No agent comes in from another process, nor from itself.
        flags.add("-XX:-UseContainerSupport"); // It rereads /sys/fs/cgroup while running; sizes are given by flags
        // anyway.
        flags.add("-XX:+ReduceSignalUsage"); // No thread for SIGQUIT dumps, and shutdown hooks do not run on SIGTERM.
    }

    private static void threads(List<String> flags) {
        flags.add("-XX:-UseDynamicNumberOfCompilerThreads"); // All are there before the lock; none is added or dropped.
        flags.add("-XX:-UseDynamicNumberOfGCThreads"); // Likewise.
    }

    private static void quiet(List<String> flags) {
        flags.add("-Xlog:disable"); // Descriptor 1 is the result channel: the JVM's own words
        flags.add("-Xlog:all=warning:stderr"); // go to descriptor 2,
        flags.add("-XX:+DisplayVMOutputToStderr"); // those that bypass the log too,
        flags.add("-XX:+ErrorFileToStderr"); // and the report of a crash, which could not be written to a file.
    }

    private static void properties(List<String> flags) {
        flags.add("-Djava.io.tmpdir=/"); // Exists, which JDK 25 demands, and is not ours to write to.
        flags.add("-Duser.home=/nonexistent");
        flags.add("-Duser.name=guest");
        flags.add("-Duser.dir=/");
        flags.add("-Duser.timezone=UTC"); // The environment is empty: what TZ and LANG would say, the same on all
        // machines.
        flags.add("-Duser.language=en");
        flags.add("-Duser.country=US");
        flags.add("-Dfile.encoding=UTF-8");
        flags.add("-Dstdout.encoding=UTF-8");
        flags.add("-Dstderr.encoding=UTF-8");
        flags.add("-Djava.awt.headless=true");
    }

    private static void nativeCalls(List<String> flags, JavaHome java, Optional<Path> nativeFolder) {
        nativeFolder.ifPresent(folder -> {
            flags.add("-Djna.boot.library.path=" + folder); // The library is a file already:
            flags.add("-Djna.nounpack=true"); // write no other,
            flags.add("-Djna.noclasspath=true"); // look in no jar,
            flags.add("-Djna.nosys=true"); // and not at what the machine has.
        });
        if (java.feature() >= 22) {
            flags.add("--enable-native-access=ALL-UNNAMED"); // JEP 472 warns from 24 on; JDK 17 knows only module names
            // here.
        }
    }
}
