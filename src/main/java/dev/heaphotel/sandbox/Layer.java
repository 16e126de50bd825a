package dev.heaphotel.sandbox;

import java.util.Arrays;
import java.util.stream.Collectors;

/** One thing between the program in the box and the machine. */
public enum Layer {
    PROCESS_GROUP("process group", "The program setsid, of util-linux, gives it."),
    ENVIRONMENT("empty environment", "It is always given."),
    LIMITS("resource limits", "The program prlimit, of util-linux, gives it."),
    ORPHANS("dies with its supervisor", "The program setpriv, of util-linux, gives it."),
    UNPRIVILEGED(
            "unprivileged user",
            "Run Heap Hotel as a user other than root, or install setpriv (util-linux) and put the JDK where everyone may read"
                    + " it."),
    USER_NAMESPACE("user namespace", Layer.NAMESPACES),
    PID_NAMESPACE("pid namespace", Layer.NAMESPACES),
    NET_NAMESPACE("net namespace", Layer.NAMESPACES),
    IPC_NAMESPACE("ipc namespace", Layer.NAMESPACES),
    UTS_NAMESPACE("uts namespace", Layer.NAMESPACES),
    MOUNT_NAMESPACE("mount namespace", Layer.NAMESPACES),
    OWN_ROOT("root of its own", "Install bubblewrap, or mount and pivot_root (util-linux). " + Layer.NAMESPACES),
    MEMORY_CGROUP("memory cgroup", Layer.CGROUP),
    PIDS_CGROUP("pids cgroup", Layer.CGROUP),
    NO_NEW_PRIVS("no new privileges", "Linux has it since 3.5."),
    SECCOMP(
            "seccomp",
            "It needs Linux 4.14 or newer on x86-64 or aarch64; in a container, a profile that allows the seccomp call."),
    LANDLOCK(
            "landlock",
            "It needs Linux 5.13 or newer with landlock in its lsm= list; in a container, a profile that allows it.");

    private static final String NAMESPACES =
            "It needs unshare (util-linux 2.36 or newer) and unprivileged user namespaces: sysctl user.max_user_namespaces above"
                    + " 0, kernel.unprivileged_userns_clone=1 and kernel.apparmor_restrict_unprivileged_userns=0 where those"
                    + " exist; in a container, a seccomp profile that allows them.";

    private static final String CGROUP =
            "It needs a control group that this process may write: run as root, or with systemd-run --user --scope -p"
                    + " Delegate=yes.";

    private final String word;
    private final String remedy;

    Layer(String word, String remedy) {
        this.word = word;
        this.remedy = remedy;
    }

    /** The name in settings, reports and JSON. */
    public String word() {
        return word;
    }

    /** How to get it where it is missing, as sentences. */
    public String remedy() {
        return remedy;
    }

    /** The reverse of {@link #word()}. */
    public static Layer of(String word) {
        return Arrays.stream(values())
                .filter(layer -> layer.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected a sandbox layer out of "
                        + Arrays.stream(values()).map(Layer::word).collect(Collectors.joining(", ")) + "; found \""
                        + word
                        + "\""));
    }
}
