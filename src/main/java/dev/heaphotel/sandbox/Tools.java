package dev.heaphotel.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs that boxes are started through. All but bwrap are of util-linux, which every Debian has. */
record Tools(
        Optional<Path> setsid,
        Optional<Path> setpriv,
        Optional<Path> unshare,
        Optional<Path> prlimit,
        Optional<Path> mount,
        Optional<Path> pivotRoot,
        Optional<Path> bwrap) {

    static final Tools NONE = new Tools(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static Tools find() {
        return new Tools(
                program("setsid"),
                program("setpriv"),
                program("unshare"),
                program("prlimit"),
                program("mount"),
                program("pivot_root"),
                program("bwrap"));
    }

    /** By the usual folders and not by PATH: what we run as root must not depend on whose PATH it is. */
    static Optional<Path> program(String name) {
        return Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/run/current-system/sw/bin")
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
