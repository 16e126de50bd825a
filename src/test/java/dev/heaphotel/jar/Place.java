package dev.heaphotel.jar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the tool may be run, made ad hoc out of the machine that the tests run on. */
enum Place {
    /** Root with all that the machine has, bwrap too where it is installed. */
    ROOT(true, List.of()),

    /** Root on a plain Debian: a mount namespace hides bwrap. */
    ROOT_WITHOUT_BWRAP(true, List.of("unshare", "--mount", "--", "/bin/sh", "-c", Place.HIDE_BWRAP, "sh")),

    /** Somebody who may write no control group. */
    USER(true, List.of("setpriv", "--reuid=12345", "--regid=12345", "--clear-groups", "--")),

    /** As a container that forbids namespaces: somebody in a user namespace below which no other can be opened. */
    CONTAINER(
            false, List.of("unshare", "--user", "--map-root-user", "--", "/bin/sh", "-c", Place.LAST_NAMESPACE, "sh"));

    private static final String HIDE_BWRAP =
            "for it in /usr/bin/bwrap /bin/bwrap; do [ ! -e $it ] || mount --bind /dev/null $it; done; exec \"$@\"";

    private static final String LAST_NAMESPACE = "echo 1 > /proc/sys/user/max_user_namespaces"
            + " && exec unshare --user --map-user=12345 --map-group=12345 -- \"$@\"";

    private static final Set<String> NAMESPACES = Set.of(
            "user namespace", "pid namespace", "net namespace", "ipc namespace", "uts namespace", "mount namespace");

    private final boolean needsRoot;
    private final List<String> wrapper;

    Place(boolean needsRoot, List<String> wrapper) {
        this.needsRoot = needsRoot;
        this.wrapper = wrapper;
    }

    List<String> command(List<String> command) {
        return Stream.concat(wrapper.stream(), command.stream()).toList();
    }

    /** Why the place cannot be had here; empty where it can. */
    String obstacle() throws Exception {
        if (needsRoot && !"root".equals(System.getProperty("user.name"))) {
            return this + " needs root";
        }
        Process trial = new ProcessBuilder(command(List.of("/bin/true"))).start();
        return trial.waitFor() == 0 ? "" : this + " needs namespaces that this machine forbids";
    }

    /** The layers that must hold here. */
    Set<String> inForce() throws Exception {
        Set<String> always = Set.of(
                "process group",
                "empty environment",
                "resource limits",
                "dies with its supervisor",
                "unprivileged user",
                "no new privileges",
                "seccomp");
        boolean namespaces = this != CONTAINER
                && new ProcessBuilder("unshare", "--user", "--", "/bin/true")
                                .start()
                                .waitFor()
                        == 0;
        Stream<String> opened =
                namespaces ? Stream.concat(NAMESPACES.stream(), Stream.of("root of its own")) : Stream.of();
        return Stream.concat(always.stream(), opened).collect(Collectors.toSet());
    }

    /** The layers that cannot hold here. */
    Set<String> missing() {
        return switch (this) {
            case ROOT, ROOT_WITHOUT_BWRAP -> Set.of();
            case USER -> Set.of("memory cgroup", "pids cgroup");
            case CONTAINER ->
                Stream.concat(NAMESPACES.stream(), Stream.of("root of its own", "memory cgroup", "pids cgroup"))
                        .collect(Collectors.toSet());
        };
    }

    /** By what the namespaces are opened, as doctor says it. */
    String through() {
        boolean bwrap = this != ROOT_WITHOUT_BWRAP && Files.isExecutable(Path.of("/usr/bin/bwrap"));
        return bwrap ? "By bwrap." : "By unshare and pivot_root.";
    }
}
