package dev.heaphotel.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A package that is a folder on disk. Nothing outside the folder is read, whatever links say. */
final class DiskFolder extends PackageFolder {

    private final Path folder;

    DiskFolder(Path folder, Complaints complaints) {
        super(complaints);
        this.folder = folder;
    }

    @Override
    boolean isFile(String path) {
        return Files.isRegularFile(folder.resolve(path));
    }

    @Override
    boolean isFolder(String path) {
        return Files.isDirectory(folder.resolve(path));
    }

    @Override
    boolean exists(String path) {
        return Files.exists(folder.resolve(path));
    }

    @Override
    Optional<String> textOf(String file) {
        Path path = folder.resolve(file);
        if (!inside(path)) {
            complaints(file)
                    .add("expected a file of this package; found a link that leads out of it; copy the file here");
            return Optional.empty();
        }
        return decoded(file, path);
    }

    /** Hidden files are not looked at: editors and desktops leave some. */
    @Override
    List<String> names(String below) {
        Path path = folder.resolve(below);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        if (!inside(path)) {
            complaints(below)
                    .add("expected a folder of this package; found a link that leads out of it; copy the files here");
            return List.of();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> entry.getFileName().toString().replace("/", ""))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean inside(Path path) {
        try {
            return path.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Optional<String> decoded(String file, Path path) {
        try {
            long bytes = Files.size(path);
            if (bytes > LARGEST_FILE) {
                complaints(file).add("expected at most " + LARGEST_FILE + " bytes; found " + bytes + "; shorten it");
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                complaints(file).add("expected text; found a NUL character; save it as plain UTF-8");
            }
            return Optional.of(text);
        } catch (CharacterCodingException notText) {
            complaints(file).add("expected UTF-8; found other bytes; save it as UTF-8");
        } catch (IOException failed) {
            complaints(file).add("expected a readable file; found: " + failed.getMessage());
        }
        return Optional.empty();
    }
}
