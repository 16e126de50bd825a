package dev.heaphotel.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * All that a box with a root of its own finds there, under the same names as outside.
 *
 * @param folders with all that is below them
 * @param files   single files
 * @param links   symbolic links to recreate: name to target
 */
record Visible(List<Path> folders, List<Path> files, Map<Path, Path> links) {

    /** Where the C library and what the JDK links to lie; most are symbolic links into /usr today. */
    private static final List<String> LIBRARIES =
            List.of("/lib", "/lib32", "/lib64", "/usr/lib", "/usr/lib32", "/usr/lib64", "/nix/store");

    /** Where programs are named, for symbolic links only. */
    private static final List<String> PROGRAMS = List.of("/bin", "/sbin");

    /** Of the devices, what a JVM opens before it locks. */
    private static final List<String> DEVICES = List.of("/dev/null", "/dev/random", "/dev/urandom");

    /** Where else the C library looks for libraries. */
    private static final String LIBRARY_CACHE = "/etc/ld.so.cache";

    private static final Map<JavaHome, List<Path>> OUTSIDE = new ConcurrentHashMap<>();

    /** For a machine without a JDK, where nothing is run anyway. */
    static Visible programs(Collection<Path> programs) {
        return of(List.of(), programs, List.of());
    }

    /**
     * @param programs of the machine, which the box's own start goes through
     * @param more     the box's jars and whatever else it is told by name
     */
    static Visible of(JavaHome java, Collection<Path> programs, Collection<Path> more) {
        List<Path> own = new ArrayList<>(OUTSIDE.computeIfAbsent(java, Visible::outside));
        own.add(java.folder());
        return of(own, programs, more);
    }

    private static Visible of(Collection<Path> java, Collection<Path> programs, Collection<Path> more) {
        Map<Path, Path> links = new TreeMap<>();
        TreeSet<Path> all = new TreeSet<>(more);
        all.addAll(java);
        for (String name : LIBRARIES) {
            addOrLink(Path.of(name), all, links);
        }
        for (String name : PROGRAMS) {
            if (Files.isSymbolicLink(Path.of(name))) {
                addOrLink(Path.of(name), all, links);
            }
        }
        programs.forEach(program -> all.add(underRealFolder(program)));
        DEVICES.forEach(device -> all.add(Path.of(device)));
        all.add(Path.of(LIBRARY_CACHE));
        List<Path> folders = all.stream().filter(Files::isDirectory).toList();
        List<Path> outermost =
                folders.stream().filter(each -> !below(each, folders)).toList();
        List<Path> files = all.stream()
                .filter(each -> Files.exists(each) && !Files.isDirectory(each))
                .filter(each -> !below(each, outermost))
                .toList();
        return new Visible(outermost, files, links);
    }

    private static void addOrLink(Path path, Collection<Path> all, Map<Path, Path> links) {
        try {
            if (Files.isSymbolicLink(path)) {
                links.put(path, Files.readSymbolicLink(path));
            } else {
                all.add(path);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("expected to read the link " + path, unreadable);
        }
    }

    /** /bin/sh lies in /usr/bin where /bin is a link to it. */
    private static Path underRealFolder(Path program) {
        try {
            return program.getParent().toRealPath().resolve(program.getFileName());
        } catch (IOException absent) {
            return program;
        }
    }

    private static boolean below(Path path, List<Path> folders) {
        return folders.stream().anyMatch(folder -> path.startsWith(folder) && !path.equals(folder));
    }

    /** What a distribution moves out of a JDK and links to: Debian keeps its configuration below /etc. */
    private static List<Path> outside(JavaHome java) {
        try (Stream<Path> all = Stream.concat(
                Files.walk(java.folder().resolve("conf")),
                Files.walk(java.folder().resolve("lib")))) {
            return all.filter(Files::isSymbolicLink)
                    .flatMap(link -> target(link).stream())
                    .filter(target -> !target.startsWith(java.folder()))
                    // A folder such as /etc/java-17-openjdk is the JDK's; /etc itself is not.
                    .map(target -> target.getParent().getNameCount() > 1 ? target.getParent() : target)
                    .distinct()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static List<Path> target(Path link) {
        try {
            return List.of(link.toRealPath());
        } catch (IOException dangling) {
            return List.of();
        }
    }
}
