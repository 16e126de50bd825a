package dev.heaphotel.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds where a control group could be made.
 *
 * @param mount where the control group file systems are mounted
 * @param membership lines {@code id:controllers:path} of /proc/self/cgroup; version 2 has id 0 and no controllers
 */
record CgroupSearch(Path mount, List<String> membership) {

    /** By the names that the kernel has for them. */
    private static final Map<String, Layer> LIMITING = Map.of("memory", Layer.MEMORY_CGROUP, "pids", Layer.PIDS_CGROUP);

    static CgroupSearch of(Path mount, Path membership) {
        try {
            return new CgroupSearch(mount, Files.readAllLines(membership));
        } catch (IOException notLinux) {
            return new CgroupSearch(mount, List.of());
        }
    }

    /** Best first; whether one may be written is still to be tried. */
    Stream<Cgroups> candidates() {
        return Files.exists(mount.resolve("cgroup.controllers")) ? version2() : version1();
    }

    /**
     * Below our own group if it hands controllers on, else beside it: a group that holds processes, as ours does, may not
     * hand controllers on ("no internal processes", cgroups(7)).
     */
    private Stream<Cgroups> version2() {
        Path own = below(mount, "");
        Path beside = own.equals(mount) ? own : own.getParent();
        return Stream.of(own, beside)
                .distinct()
                .map(folder -> new CgroupV2.Base(folder, handedOn(folder)))
                .filter(base -> !base.layers().isEmpty())
                .peek(base -> CgroupFolder.removeStale(base.folder()))
                .sorted(Comparator.comparing(
                                (CgroupV2.Base base) -> base.layers().size())
                        .reversed())
                .map(base -> base);
    }

    private Stream<Cgroups> version1() {
        List<Path> bases = Stream.of("memory", "pids", "cpuacct")
                .map(controller -> below(mount.resolve(controller), controller))
                .toList();
        bases.forEach(CgroupFolder::removeStale);
        return Stream.of(new CgroupV1.Bases(bases.get(0), bases.get(1), bases.get(2)));
    }

    /** Our own folder in a hierarchy; in a container it may not be visible, and then the root is what we were given. */
    private Path below(Path hierarchy, String controller) {
        return membership.stream()
                .map(line -> line.split(":", 3))
                .filter(parts ->
                        parts.length == 3 && Arrays.asList(parts[1].split(",")).contains(controller))
                .map(parts -> hierarchy.resolve(parts[2].substring(1)).normalize())
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(hierarchy);
    }

    /** Asks for each by itself: one that is refused takes no other with it. */
    private static Set<Layer> handedOn(Path folder) {
        Path control = folder.resolve("cgroup.subtree_control");
        Stream.of("memory", "pids", "cpu")
                .filter(controller -> !controllers(control).contains(controller) && Files.isWritable(control))
                .forEach(controller -> ask(control, controller));
        return controllers(control).stream()
                .filter(LIMITING::containsKey)
                .map(LIMITING::get)
                .collect(Collectors.toSet());
    }

    private static void ask(Path control, String controller) {
        try {
            Files.writeString(control, "+" + controller);
        } catch (IOException refused) {
            // Then it stays with the parent.
        }
    }

    private static Set<String> controllers(Path control) {
        try {
            return Set.copyOf(Arrays.asList(Files.readString(control).strip().split(" ")));
        } catch (IOException absent) {
            return Set.of();
        }
    }
}
