package dev.heaphotel.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The programs a box goes through before it becomes a JVM, outermost first. Their order matters: each may need what the
 * next one gives up.
 *
 * @param tools the programs found here
 * @param namespaces the way into what the kernel permits
 */
record Chain(Tools tools, Opener namespaces) {

    /** Enters every control group named by a file, then becomes the rest: {@code sh -c this sh FILE... -- COMMAND...}. */
    private static final String ENTER =
            "while [ \"$1\" != -- ]; do echo $$ > \"$1\" || exit 125; shift; done; shift; exec \"$@\"";

    /** Takes away what shells export, such as PWD. */
    private static final List<String> WITHOUT_ENVIRONMENT = List.of("/usr/bin/env", "-i");

    /** The layers it brings, as nobody or as who we are. */
    Set<Layer> layers(boolean asNobody) {
        Set<Layer> layers = EnumSet.of(Layer.ENVIRONMENT);
        layers.addAll(namespaces.layers());
        tools.setsid().ifPresent(found -> layers.add(Layer.PROCESS_GROUP));
        tools.prlimit().ifPresent(found -> layers.add(Layer.LIMITS));
        tools.setpriv().ifPresent(found -> layers.add(Layer.ORPHANS));
        if (asNobody || !Kernel.isRoot()) {
            layers.add(Layer.UNPRIVILEGED);
        }
        return layers;
    }

    /** The whole command line. */
    List<String> around(List<String> command, Visible visible, Limits limits, Cgroup cgroup, boolean asNobody) {
        List<String> line = new ArrayList<>();
        enterCgroup(line, cgroup.doors());
        tools.setsid().ifPresent(setsid -> line.add(setsid.toString()));
        tools.setpriv().ifPresent(setpriv -> line.addAll(privileges(setpriv, asNobody)));
        line.addAll(namespaces.around(visible));
        tools.prlimit().ifPresent(prlimit -> line.addAll(limits(prlimit, limits, asNobody)));
        line.addAll(WITHOUT_ENVIRONMENT);
        line.addAll(command);
        return line;
    }

    /** What a box goes through once it is in its namespaces, and must see there. */
    List<Path> programsWithin() {
        return Stream.of(
                        Stream.of(Path.of("/bin/sh"), Path.of("/usr/bin/env")),
                        tools.prlimit().stream(),
                        tools.unshare().stream())
                .flatMap(each -> each)
                .toList();
    }

    private static void enterCgroup(List<String> line, List<Path> doors) {
        if (!doors.isEmpty()) {
            line.addAll(List.of("/bin/sh", "-c", ENTER, "sh"));
            doors.forEach(door -> line.add(door.toString()));
            line.add("--");
            line.addAll(WITHOUT_ENVIRONMENT);
        }
    }

    private static List<String> privileges(Path setpriv, boolean asNobody) {
        List<String> part = new ArrayList<>(List.of(setpriv.toString(), "--no-new-privs"));
        if (asNobody) {
            part.addAll(List.of("--reuid=" + Namespaces.NOBODY, "--regid=" + Namespaces.NOBODY, "--clear-groups"));
        }
        // The kernel sends this when the thread that started the box ends: see Sandbox's starter thread.
        part.addAll(List.of("--pdeathsig", "KILL", "--"));
        return part;
    }

    private List<String> limits(Path prlimit, Limits limits, boolean asNobody) {
        List<String> part = new ArrayList<>(List.of(
                prlimit.toString(),
                "--cpu=" + limits.cpu().toSeconds(),
                "--fsize=" + limits.fileSize().bytes(),
                "--nofile=" + limits.openFiles(),
                "--core=0"));
        // Never --as: a JVM reserves gigabytes of addresses. Tasks are counted for each user and namespace, and never
        // for
        // root; without a namespace all the user's other programs would count.
        boolean counted = namespaces.layers().contains(Layer.USER_NAMESPACE) && (asNobody || !Kernel.isRoot());
        if (counted) {
            part.add("--nproc=" + limits.tasks());
        }
        part.add("--");
        return part;
    }
}
