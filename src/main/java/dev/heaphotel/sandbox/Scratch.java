package dev.heaphotel.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one folder of this process under the system's temporary folder, {@code heaphotel-<pid>-<random>}. Gone when the
 * process ends; what a killed process left behind goes when the next one starts.
 */
public final class Scratch {

    private static final String PREFIX = "heaphotel-";
    private static final String ALIVE = "alive";
    private static @Nullable Scratch ours;

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** The folder of this process, made at the first call. */
    public static synchronized Scratch ofThisProcess() {
        if (ours == null) {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            removeStale(temporary);
            ours = create(temporary);
        }
        return ours;
    }

    public Path folder() {
        return folder;
    }

    /** A new folder that only this user may enter. The caller removes it early with {@link #remove}, or leaves it. */
    public Path newFolder(String name) {
        try {
            return Files.createTempDirectory(folder, name + "-", mode("rwx------"));
        } catch (IOException failed) {
            throw new UncheckedIOException("expected to make a folder in " + folder, failed);
        }
    }

    /** A folder whose files the unprivileged user in a box may read by name: for jars, which hold no secret. */
    Path newOpenFolder(String name) {
        try {
            Path open = newFolder(name);
            return posix(open)
                    ? Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"))
                    : open;
        } catch (IOException failed) {
            throw new UncheckedIOException("expected to open a folder in " + folder, failed);
        }
    }

    /** Removes a file or a whole folder, following no link. */
    public static void remove(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        } catch (IOException | UncheckedIOException gone) {
            // Removed meanwhile, or not ours to remove: the next process tries again.
        }
    }

    private static Scratch create(Path temporary) {
        try {
            String prefix = PREFIX + ProcessHandle.current().pid() + "-";
            Path folder = Files.createTempDirectory(temporary, prefix, mode("rwx------"));
            if (posix(folder)) {
                // Others may pass through to a name they know (newOpenFolder), and may not list.
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            }
            FileChannel alive =
                    FileChannel.open(folder.resolve(ALIVE), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            alive.lock(); // Held until the process ends, even by kill -9; the channel must stay reachable.
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> removeOnExit(folder, alive), "heaphotel-scratch-removal"));
            return new Scratch(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "expected to make a folder in " + temporary + "; free some space there, or set java.io.tmpdir",
                    failed);
        }
    }

    private static void removeOnExit(Path folder, FileChannel alive) {
        remove(folder);
        try {
            alive.close();
        } catch (IOException closed) {
            // The process ends anyway.
        }
    }

    private static void removeStale(Path temporary) {
        try (Stream<Path> entries = Files.list(temporary)) {
            entries.filter(Scratch::isStale).toList().forEach(Scratch::remove);
        } catch (IOException unreadable) {
            // Then there is nothing we could remove.
        }
    }

    /** A folder of a dead process. The lock is asked too: across containers that share the folder, process ids say nothing. */
    private static boolean isStale(Path folder) {
        Optional<Long> owner = owner(folder.getFileName().toString());
        if (owner.isEmpty()
                || ProcessHandle.of(owner.get()).isPresent()
                || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel alive = FileChannel.open(folder.resolve(ALIVE), StandardOpenOption.WRITE);
                var lock = alive.tryLock()) {
            return lock != null;
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static Optional<Long> owner(String name) {
        String[] parts = name.split("-");
        boolean shaped = name.startsWith(PREFIX) && parts.length == 3 && parts[1].matches("\\d{1,18}");
        return shaped ? Optional.of(Long.parseLong(parts[1])) : Optional.empty();
    }

    private static FileAttribute<?>[] mode(String mode) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString(mode)))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
