package dev.heaphotel.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.heaphotel.unit.ByteSize;
import dev.heaphotel.web.StartupFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.util.FileSystemUtils;

/**
 * Where the embedded database lives inside the data folder: its programs, its data, its passwords and its log. Nobody but the
 * owner may enter.
 *
 * @param root the data folder of the application, absolute
 */
record DatabaseFolder(Path root) {

    private static final String VERSION = "18";

    /** Its programs (60 MB), its first data (40 MB), and some work. */
    private static final ByteSize FRESH = new ByteSize(200_000_000);

    /** One more segment of its log (16 MiB) and a checkpoint. */
    private static final ByteSize LATER = new ByteSize(40_000_000);

    Path data() {
        return home().resolve("data");
    }

    Path program() {
        return home().resolve("program");
    }

    Path log() {
        return home().resolve("server.log");
    }

    Path superuserPassword() {
        return home().resolve("superuser.password");
    }

    private Path applicationPassword() {
        return home().resolve("application.password");
    }

    /** Written after the first complete start. A data folder without it was abandoned halfway and holds nobody's work. */
    private Path completed() {
        return data().resolve("heaphotel-completed");
    }

    private Path home() {
        return root.resolve("postgresql");
    }

    /**
     * Takes the folder for this process and makes it ready.
     *
     * @return held until the server has stopped
     */
    FileChannel occupy() {
        FileChannel lock = lock();
        refuseForeignData();
        refuseFullDisk();
        return lock;
    }

    private FileChannel lock() {
        try {
            Files.createDirectories(home());
            keepPrivate(home(), "rwx------");
            FileChannel lock = FileChannel.open(home().resolve("lock"), CREATE, WRITE);
            if (isTaken(lock)) {
                lock.close();
                throw new StartupFailure(
                        "The data folder " + root + " is in use by another Heap Hotel.",
                        "Stop that one, or give this one a folder of its own: HEAPHOTEL_DATA=/path/to/folder.");
            }
            if (Files.exists(data()) && Files.notExists(completed())) {
                FileSystemUtils.deleteRecursively(data());
            }
            if (Files.exists(data())) {
                // A copy may have lost it, and PostgreSQL insists.
                keepPrivate(data(), "rwx------");
            }
            return lock;
        } catch (IOException e) {
            throw new StartupFailure(
                    "The data folder " + root + " must be writable, but it is not: " + reason(e) + ".",
                    "Free some space, give this account the folder, or choose another one: HEAPHOTEL_DATA=/path/to/folder.",
                    e);
        }
    }

    private static boolean isTaken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private void refuseForeignData() {
        if (Files.notExists(data())) {
            return;
        }
        String found = read(data().resolve("PG_VERSION"));
        if (found.isEmpty() || Files.notExists(data().resolve("global/pg_control"))) {
            throw refused("should be whole, but files are missing");
        }
        if (!VERSION.equals(found)) {
            throw refused("should be of PostgreSQL " + VERSION + ", but is of version " + found);
        }
    }

    /** PostgreSQL on a full disk only says that it did not start. */
    private void refuseFullDisk() {
        ByteSize needed = Files.exists(completed()) ? LATER : FRESH;
        long free;
        try {
            free = Files.getFileStore(home()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (free < needed.bytes()) {
            throw new StartupFailure(
                    "The database needs " + needed + " free in " + root + ", but there are " + new ByteSize(free) + ".",
                    "Free some space, or choose another folder: HEAPHOTEL_DATA=/path/to/folder.");
        }
    }

    private StartupFailure refused(String why) {
        return new StartupFailure(
                "The database in " + data() + " " + why + ".",
                "Restore that folder from a backup, or move it away and start again with an empty one.");
    }

    void markCompleted() {
        write(completed(), "");
    }

    String applicationSecret() {
        return secret(applicationPassword());
    }

    String superuserSecret() {
        return secret(superuserPassword());
    }

    private static String secret(Path file) {
        String kept = read(file);
        if (!kept.isEmpty()) {
            return kept;
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        write(file, fresh);
        return fresh;
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file);
            keepPrivate(file, "rw-------");
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keepPrivate(Path path, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
    }
}
