package dev.heaphotel.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Namespaces by {@code unshare} of util-linux 2.36 or newer, with the machine's files in sight.
 *
 * @param unshare where it lies
 * @param layers  which of them
 */
record PlainNamespaces(Path unshare, Set<Layer> layers) implements Opener {

    /**
     * Process 1 of a pid namespace, which waits for the rest. A JVM must not be it: the kernel lets process 1 ignore the
     * signal by which a crashed JVM ends itself, and it then ends with a status like any other.
     */
    private static final List<String> INIT = List.of("/bin/sh", "-c", "\"$@\"; exit $?", "sh");

    @Override
    public String through() {
        return "unshare";
    }

    @Override
    public List<String> around(Visible visible) {
        List<String> line = new ArrayList<>(List.of(unshare.toString(), "--user"));
        line.addAll(List.of("--map-user=" + Namespaces.NOBODY, "--map-group=" + Namespaces.NOBODY));
        boolean ownPid = layers.contains(Layer.PID_NAMESPACE);
        if (ownPid) {
            // Everything in it dies with its process 1, as that does with unshare.
            line.addAll(List.of("--pid", "--fork", "--kill-child", "--mount-proc"));
        }
        addIf(Layer.NET_NAMESPACE, "--net", line);
        addIf(Layer.IPC_NAMESPACE, "--ipc", line);
        addIf(Layer.UTS_NAMESPACE, "--uts", line);
        addIf(Layer.MOUNT_NAMESPACE, "--mount", line);
        line.add("--");
        if (ownPid) {
            line.addAll(INIT);
        }
        return line;
    }

    private void addIf(Layer layer, String option, List<String> line) {
        if (layers.contains(layer)) {
            line.add(option);
        }
    }
}
