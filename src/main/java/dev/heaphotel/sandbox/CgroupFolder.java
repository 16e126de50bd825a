package dev.heaphotel.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** One folder of a control group file system: its files are the kernel's counters and switches. */
record CgroupFolder(Path path) {

    /** Killed processes leave within milliseconds; a folder that stays occupied is left to the next start. */
    private static final int REMOVAL_TRIALS = 200;

    private static final long PAUSE_NANOS = 5_000_000;

    /** The name of this process's group of this number; {@link #removeStale} reads it. */
    static String name(long number) {
        return "heaphotel-" + ProcessHandle.current().pid() + "-" + number;
    }

    static CgroupFolder create(Path path) throws IOException {
        return new CgroupFolder(Files.createDirectory(path));
    }

    void write(String file, Object value) throws IOException {
        Files.writeString(path.resolve(file), value.toString());
    }

    /** For switches that not every kernel has: without swap there is no limit of swap. */
    void writeIfThere(String file, Object value) {
        try {
            if (Files.exists(path.resolve(file))) {
                write(file, value);
            }
        } catch (IOException refused) {
            // As good as not there.
        }
    }

    Path door() {
        return path.resolve("cgroup.procs");
    }

    /** The number beside a key, in files of lines such as {@code oom_kill 3}. */
    Optional<Long> number(String file, String key) {
        return lines(file)
                .filter(line -> line.startsWith(key + " "))
                .map(line -> line.substring(key.length() + 1))
                .map(Long::valueOf)
                .findFirst();
    }

    /** The number that is the whole file. */
    Optional<Long> number(String file) {
        return lines(file).map(Long::valueOf).findFirst();
    }

    void killAll() {
        lines("cgroup.procs")
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                .filter(process -> !process.equals(ProcessHandle.current()))
                .forEach(ProcessHandle::destroyForcibly);
    }

    void remove() {
        for (int trial = 0; trial < REMOVAL_TRIALS; trial++) {
            try {
                Files.deleteIfExists(path);
                return;
            } catch (IOException stillOccupied) {
                killAll();
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /** Removes what dead supervisors left below here. */
    static void removeStale(Path base) {
        try (Stream<Path> entries = Files.list(base)) {
            entries.filter(entry -> isStale(entry.getFileName().toString()))
                    .toList()
                    .forEach(entry -> entry.toFile().delete());
        } catch (IOException unreadable) {
            // Then nothing of ours is there.
        }
    }

    private static boolean isStale(String name) {
        String[] parts = name.split("-");
        return parts.length == 3
                && parts[0].equals("heaphotel")
                && parts[1].matches("\\d{1,9}")
                && ProcessHandle.of(Long.parseLong(parts[1])).isEmpty();
    }

    private Stream<String> lines(String file) {
        try {
            List<String> lines = Files.readAllLines(path.resolve(file));
            return lines.stream();
        } catch (IOException absent) {
            return Stream.empty();
        }
    }
}
