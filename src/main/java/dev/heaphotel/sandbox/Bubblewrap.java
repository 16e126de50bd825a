package dev.heaphotel.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Namespaces and a root of their own by {@code bwrap}, which is made for it. It stays as process 1 of the pid namespace and
 * ends as the box ends. Not given: {@code --new-session}, for the box is in a session of its own already and must stay in its
 * process group. bwrap itself starts with an empty environment: what it was given could be read in {@code /proc/1/environ}.
 *
 * @param program  where it lies
 * @param ownPid   whether with a pid namespace; else with the machine's /proc, for containers that forbid mounting another
 * @param nailed   whether the box may open no further user namespace: needs bwrap 0.8
 */
record Bubblewrap(Path program, boolean ownPid, boolean nailed) implements Opener {

    @Override
    public Set<Layer> layers() {
        return Namespaces.withRoot(ownPid);
    }

    @Override
    public String through() {
        return "bwrap";
    }

    @Override
    public List<String> around(Visible visible) {
        List<String> line = new ArrayList<>(List.of(program.toString()));
        line.addAll(List.of("--unshare-user", "--unshare-net", "--unshare-ipc", "--unshare-uts"));
        line.add("--unshare-cgroup-try");
        if (ownPid) {
            line.add("--unshare-pid");
        }
        if (nailed) {
            line.add("--disable-userns");
        }
        line.addAll(List.of("--uid", "" + Namespaces.NOBODY, "--gid", "" + Namespaces.NOBODY));
        line.addAll(List.of("--cap-drop", "ALL", "--die-with-parent"));
        visible.folders().forEach(folder -> bind("--ro-bind", folder, line));
        visible.files().forEach(file -> bind(file.startsWith("/dev") ? "--dev-bind" : "--ro-bind", file, line));
        visible.links().forEach((name, target) -> line.addAll(List.of("--symlink", "" + target, "" + name)));
        line.addAll(ownPid ? List.of("--proc", "/proc") : List.of("--bind", "/proc", "/proc"));
        line.addAll(List.of("--remount-ro", "/", "--chdir", "/", "--"));
        return line;
    }

    private static void bind(String how, Path path, List<String> line) {
        line.addAll(List.of(how, path.toString(), path.toString()));
    }
}
