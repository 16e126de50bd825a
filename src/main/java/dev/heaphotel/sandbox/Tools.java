package dev.heaphotel.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs of util-linux that boxes are started through; every Debian has them. */
record Tools(Optional<Path> setsid, Optional<Path> setpriv, Optional<Path> unshare, Optional<Path> prlimit) {

    static Tools find() {
        return new Tools(program("setsid"), program("setpriv"), program("unshare"), program("prlimit"));
    }

    /** By the usual folders and not by PATH: what we run as root must not depend on whose PATH it is. */
    static Optional<Path> program(String name) {
        return Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/run/current-system/sw/bin")
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
