package dev.heaphotel.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The jars that boxes run, which our own jar carries under {@code /boxes/}, as plain files: a box knows nothing of nested
 * jars, and must see nothing else of the application. Written once for the process.
 */
public final class BoxJars {

    private static final BoxJars OURS = new BoxJars();

    private final Map<String, Path> written = new ConcurrentHashMap<>();
    private final Map<String, Path> folders = new ConcurrentHashMap<>();

    private BoxJars() {}

    public static BoxJars ofThisProcess() {
        return OURS;
    }

    /** What runs next to the candidate's classes. */
    public Path probe() {
        return jar("heaphotel-probe.jar");
    }

    /** What the run box's JVM finds beside its own classes. */
    public Path boot() {
        return jar("heaphotel-boot.jar");
    }

    /** What locks a box from within. */
    public Path lock() {
        return jar("heaphotel-lock.jar");
    }

    /** What runs in the compile box. */
    public Path workbench() {
        return jar("heaphotel-workbench.jar");
    }

    public List<Path> asm() {
        return List.of(jar("asm.jar"), jar("asm-tree.jar"), jar("asm-analysis.jar"), jar("asm-commons.jar"));
    }

    public Path jna() {
        return jar("jna.jar");
    }

    /** The folder of JNA's native library for this machine, for {@code -Djna.boot.library.path}; none where JNA has none. */
    public Optional<Path> nativeFolder() {
        return Optional.ofNullable(folders.computeIfAbsent("native", this::extractNative));
    }

    /** The jar of this name as a file. */
    public Path jar(String name) {
        return written.computeIfAbsent(name, this::extract);
    }

    /** A file of any content beside the jars, which boxes may read until they lock. Written once. */
    public Path file(String name, Supplier<byte[]> content) {
        return written.computeIfAbsent(name, each -> write(each, content.get()));
    }

    private Path write(String name, byte[] content) {
        return whole(folder().resolve(name), part -> Files.write(part, content));
    }

    private Path extract(String name) {
        try (InputStream jar = BoxJars.class.getResourceAsStream("/boxes/" + name)) {
            if (jar == null) {
                throw new IllegalStateException("expected /boxes/" + name
                        + " on the class path and found none; it is made by" + " ./mvnw process-classes");
            }
            return whole(folder().resolve(name), part -> Files.copy(jar, part));
        } catch (IOException failed) {
            throw new UncheckedIOException("expected to read " + name, failed);
        }
    }

    /** All of a file or none of it: where the disk is full, a later try finds no half of it in its way. */
    private static Path whole(Path file, Writing content) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            content.to(part);
            return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            part.toFile().delete();
            throw new UncheckedIOException(
                    "expected to write " + file + "; free some space there, or set java.io.tmpdir (found: "
                            + failed.getMessage() + ")",
                    failed);
        }
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    /** The folder of all of them. */
    Path folder() {
        return folders.computeIfAbsent("jars", name -> Scratch.ofThisProcess().newOpenFolder(name));
    }

    private @Nullable Path extractNative(String name) {
        if (!Kernel.isLinux()) {
            return null;
        }
        try (ZipFile jna = new ZipFile(jna().toFile())) {
            ZipEntry entry = jna.getEntry("com/sun/jna/linux-" + architecture() + "/libjnidispatch.so");
            if (entry == null) {
                return null;
            }
            Path folder = Scratch.ofThisProcess().newOpenFolder(name);
            try (InputStream library = jna.getInputStream(entry)) {
                whole(folder.resolve("libjnidispatch.so"), part -> Files.copy(library, part));
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException("expected to read JNA's library", failed);
        }
    }

    /** JNA's word for the processor. */
    private static String architecture() {
        String arch = System.getProperty("os.arch");
        return arch.equals("amd64") ? "x86-64" : arch;
    }
}
