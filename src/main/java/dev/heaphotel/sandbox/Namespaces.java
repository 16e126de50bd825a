package dev.heaphotel.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A set of namespaces that a box may be put into.
 *
 * @param layers what it brings
 * @param wrapper the program that opens them with its options, to which a command is appended; empty when there is none
 */
record Namespaces(Set<Layer> layers, List<String> wrapper) {

    static final Namespaces NONE = new Namespaces(Set.of(), List.of());

    /** The user id that is nobody on every Linux; inside, the box is not root, so it loses all capabilities on exec. */
    static final int NOBODY = 65534;

    /** Through {@code unshare}, from most to least: each fails on some kernel or in some container where the next one works. */
    static List<Namespaces> choices(Path unshare) {
        return List.of(
                of(
                        unshare,
                        EnumSet.of(
                                Layer.USER_NAMESPACE,
                                Layer.PID_NAMESPACE,
                                Layer.NET_NAMESPACE,
                                Layer.IPC_NAMESPACE,
                                Layer.UTS_NAMESPACE,
                                Layer.MOUNT_NAMESPACE)),
                // Containers mask parts of /proc and then forbid mounting another; a pid namespace without its own
                // /proc
                // leaves a JVM without /proc/self.
                of(
                        unshare,
                        EnumSet.of(
                                Layer.USER_NAMESPACE,
                                Layer.NET_NAMESPACE,
                                Layer.IPC_NAMESPACE,
                                Layer.UTS_NAMESPACE,
                                Layer.MOUNT_NAMESPACE)),
                of(unshare, EnumSet.of(Layer.USER_NAMESPACE, Layer.NET_NAMESPACE)));
    }

    private static Namespaces of(Path unshare, Set<Layer> layers) {
        List<String> options = new ArrayList<>(List.of(unshare.toString()));
        options.add("--user"); // unshare of util-linux 2.36 or newer
        options.add("--map-user=" + NOBODY);
        options.add("--map-group=" + NOBODY);
        if (layers.contains(Layer.PID_NAMESPACE)) {
            // The JVM becomes process 1 of the namespace, and everything in it dies with it, as it does with unshare.
            options.addAll(List.of("--pid", "--fork", "--kill-child", "--mount-proc"));
        }
        addIf(layers, Layer.NET_NAMESPACE, "--net", options);
        addIf(layers, Layer.IPC_NAMESPACE, "--ipc", options);
        addIf(layers, Layer.UTS_NAMESPACE, "--uts", options);
        addIf(layers, Layer.MOUNT_NAMESPACE, "--mount", options);
        options.add("--");
        return new Namespaces(layers, options);
    }

    private static void addIf(Set<Layer> layers, Layer layer, String option, List<String> options) {
        if (layers.contains(layer)) {
            options.add(option);
        }
    }
}
