package dev.heaphotel.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the running kernel was built with, whether or not this process may use it. */
final class KernelOffer {

    /** Namespaces that a process is in are links in /proc/self/ns (namespaces(7)). */
    private static final Map<Layer, String> NAMESPACES = Map.of(
            Layer.USER_NAMESPACE, "user",
            Layer.PID_NAMESPACE, "pid",
            Layer.NET_NAMESPACE, "net",
            Layer.IPC_NAMESPACE, "ipc",
            Layer.UTS_NAMESPACE, "uts",
            Layer.MOUNT_NAMESPACE, "mnt");

    private static final Map<Layer, String> CONTROLLERS =
            Map.of(Layer.MEMORY_CGROUP, "memory", Layer.PIDS_CGROUP, "pids");

    private KernelOffer() {}

    /** The layers that are not to be had from this kernel. */
    static Set<Layer> lacking() {
        if (!Kernel.isLinux()) {
            return EnumSet.allOf(Layer.class);
        }
        Set<Layer> lacking = lacking(Path.of("/proc"), Path.of("/sys/fs/cgroup"));
        if (!Kernel.hasLandlock()) {
            lacking.add(Layer.LANDLOCK);
        }
        return lacking;
    }

    static Set<Layer> lacking(Path proc, Path cgroups) {
        Set<Layer> lacking = EnumSet.noneOf(Layer.class);
        NAMESPACES.forEach((layer, name) -> {
            if (!Files.exists(proc.resolve("self/ns").resolve(name))) {
                lacking.add(layer);
            }
        });
        if (lacking.contains(Layer.USER_NAMESPACE) || lacking.contains(Layer.MOUNT_NAMESPACE)) {
            lacking.add(Layer.OWN_ROOT);
        }
        CONTROLLERS.forEach((layer, name) -> {
            // Version 1 is listed in the one, version 2 in the other; a controller switched off at boot is listed too.
            if (!named(proc.resolve("cgroups"), name) && !named(cgroups.resolve("cgroup.controllers"), name)) {
                lacking.add(layer);
            }
        });
        if (!Files.exists(proc.resolve("sys/kernel/seccomp"))) {
            lacking.add(Layer.SECCOMP);
        }
        return lacking;
    }

    private static boolean named(Path file, String word) {
        try {
            return Files.readAllLines(file).stream()
                    .flatMap(line -> List.of(line.split("\\s+")).stream())
                    .anyMatch(word::equals);
        } catch (IOException absent) {
            return false;
        }
    }
}
