package dev.heaphotel.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What {@link Bubblewrap} does, by programs that every Debian has: {@code unshare} opens the namespaces, a shell mounts a
 * root with nothing in it but what the box shall see and moves there, and a second {@code unshare} makes it nobody, without
 * the right to mount or to open a namespace.
 *
 * @param unshare where it lies
 * @param empty   a folder to mount the root on
 * @param ownPid  whether with a pid namespace; else with the machine's /proc, for containers that forbid mounting another
 */
record NewRoot(Path unshare, Path empty, boolean ownPid) implements Opener {

    /** Folders that are there whatever a box shall see. */
    private static final List<Path> ALWAYS = List.of(Path.of("/proc"), Path.of("/old"));

    @Override
    public Set<Layer> layers() {
        return Namespaces.withRoot(ownPid);
    }

    @Override
    public String through() {
        return "unshare and pivot_root";
    }

    @Override
    public List<String> around(Visible visible) {
        List<String> line = new ArrayList<>(List.of(unshare.toString(), "--user", "--map-root-user"));
        if (ownPid) {
            line.addAll(List.of("--pid", "--fork", "--kill-child"));
        }
        line.addAll(List.of("--net", "--ipc", "--uts", "--mount", "--", "/bin/sh", "-c", script(visible), "sh"));
        line.addAll(List.of(unshare.toString(), "--user"));
        line.addAll(List.of("--map-user=" + Namespaces.NOBODY, "--map-group=" + Namespaces.NOBODY, "--"));
        return line;
    }

    /** The shell stays as process 1: see {@link PlainNamespaces}. */
    private String script(Visible visible) {
        String proc = ownPid
                ? "mount -t proc -o nosuid,nodev,noexec proc proc\n"
                : "mount --rbind /proc proc\n"; // What hides parts of it comes along, as it must.
        return "set -e\nPATH=/usr/bin:/bin:/usr/sbin:/sbin\n"
                + "mount -t tmpfs -o mode=755,size=1m heaphotel " + quoted(empty) + "\n"
                + "cd " + quoted(empty) + "\n"
                + "umask 022\n"
                + "mkdir -p" + below(folders(visible)) + "\n"
                + visible.files().stream()
                        .map(file -> ": >" + below(List.of(file)) + "\n")
                        .collect(Collectors.joining())
                + visible.links().entrySet().stream()
                        .map(link -> "ln -s " + quoted(link.getValue()) + below(List.of(link.getKey())) + "\n")
                        .collect(Collectors.joining())
                + "printf %s " + quoted(table(visible)) + " > old/table\n"
                + "mount --all --fstab old/table\n"
                + proc
                // One more user namespace, for the second unshare, and none below it.
                + "echo 1 > proc/sys/user/max_user_namespaces || :\n"
                + "mount -o remount,bind,ro,nosuid,nodev " + quoted(empty) + "\n"
                + "pivot_root . old\n"
                + "cd /\n"
                + "PATH=/old/usr/bin:/old/bin umount -l /old\n"
                + "set +e\n"
                + "\"$@\"\nexit $?\n";
    }

    private static Collection<Path> folders(Visible visible) {
        Collection<Path> folders = new TreeSet<>(ALWAYS);
        folders.addAll(visible.folders());
        visible.files().forEach(file -> folders.add(file.getParent()));
        visible.links().keySet().stream()
                .map(Path::getParent)
                .filter(parent -> parent.getNameCount() > 0)
                .forEach(folders::add);
        return folders;
    }

    /** One program mounts them all, which is quicker. Recursively: a part of what is mounted elsewhere may not be shown alone. */
    private String table(Visible visible) {
        StringBuilder table = new StringBuilder();
        visible.folders().forEach(folder -> table.append(row(folder, "rbind,ro")));
        visible.files().forEach(file -> table.append(row(file, file.startsWith("/dev") ? "bind" : "bind,ro")));
        return table.toString();
    }

    private String row(Path path, String options) {
        return escaped(path) + " " + escaped(empty) + escaped(path) + " none " + options + " 0 0\n";
    }

    /** As fstab(5) has it. */
    private static String escaped(Path path) {
        return path.toString().replace("\\", "\\134").replace(" ", "\\040").replace("\t", "\\011");
    }

    private static String below(Collection<Path> paths) {
        return paths.stream().map(path -> " ." + quoted(path)).collect(Collectors.joining());
    }

    private static String quoted(Object text) {
        return "'" + text.toString().replace("'", "'\\''") + "'";
    }
}
