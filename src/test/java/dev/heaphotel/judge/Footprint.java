package dev.heaphotel.judge;

import dev.heaphotel.BoxProcesses;
import dev.heaphotel.sandbox.Scratch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * What this JVM's boxes take of the machine.
 *
 * @param boxes   processes that lead a box
 * @param cgroups control groups of this process's boxes
 * @param mounts  of this process's namespace
 * @param files   temporary ones, of ours
 */
record Footprint(long boxes, long cgroups, long mounts, long files) {

    static Footprint of(BoxProcesses processes) {
        try {
            return new Footprint(
                    processes.boxes(),
                    countCgroups(),
                    countMounts(),
                    entries(Scratch.ofThisProcess().folder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Open descriptors of this JVM; others come and go. */
    static long descriptors() {
        try {
            return entries(Path.of("/proc/self/fd"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long countMounts() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/mountinfo"))) {
            return lines.count();
        }
    }

    private static long entries(Path folder) throws IOException {
        AtomicLong count = new AtomicLong();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                count.incrementAndGet();
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return count.get();
    }

    private static long countCgroups() throws IOException {
        String name = "heaphotel-" + ProcessHandle.current().pid() + "-";
        AtomicLong count = new AtomicLong();
        Files.walkFileTree(Path.of("/sys/fs/cgroup"), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (folder.getFileName().toString().startsWith(name)) {
                    count.incrementAndGet();
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return count.get();
    }
}
