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

/** The files of one package. Nothing outside the folder is read, whatever links say. */
final class PackageFolder {

    /** In bytes: as much as a candidate may hand in. */
    static final long LARGEST_FILE = 64 * 1024;

    private final Path folder;
    private final Complaints complaints;

    PackageFolder(Path folder, Complaints complaints) {
        this.folder = folder;
        this.complaints = complaints;
    }

    Complaints complaints(String file) {
        return complaints.in(file);
    }

    /** The text of a file that must be there; empty after a complaint. */
    Optional<String> text(String file) {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            complaints.in(file).add("expected a file; found none; add it");
            return Optional.empty();
        }
        return inside(path) ? decoded(file, path) : outside(file);
    }

    /** The text of a file that may be left out. */
    Optional<String> optionalText(String file) {
        return Files.exists(folder.resolve(file)) ? text(file) : Optional.empty();
    }

    /** Names of the folders below, ascending. */
    List<String> folders(String below) {
        return names(below)
                .filter(name -> Files.isDirectory(folder.resolve(below).resolve(name)))
                .toList();
    }

    /** Names of the Java files in a folder below, ascending; others are complained about. */
    List<String> javaFiles(String below) {
        List<String> files = names(below)
                .filter(name -> !Files.isDirectory(folder.resolve(below).resolve(name)))
                .toList();
        files.stream()
                .filter(name -> !name.endsWith(".java"))
                .forEach(name -> complaints
                        .in(below + "/" + name)
                        .add("expected Java sources only in this folder; move it elsewhere"));
        return files.stream().filter(name -> name.endsWith(".java")).toList();
    }

    /** Hidden files are not looked at: editors and desktops leave some. */
    private Stream<String> names(String below) {
        Path path = folder.resolve(below);
        if (!Files.isDirectory(path)) {
            return Stream.empty();
        }
        if (!inside(path)) {
            complaints
                    .in(below)
                    .add("expected a folder of this package; found a link that leads out of it; copy the files here");
            return Stream.empty();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries
                    .map(entry -> entry.getFileName().toString().replace("/", ""))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList()
                    .stream();
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

    private Optional<String> outside(String file) {
        complaints
                .in(file)
                .add("expected a file of this package; found a link that leads out of it; copy the file here");
        return Optional.empty();
    }

    private Optional<String> decoded(String file, Path path) {
        try {
            long bytes = Files.size(path);
            if (bytes > LARGEST_FILE) {
                complaints.in(file).add("expected at most " + LARGEST_FILE + " bytes; found " + bytes + "; shorten it");
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                complaints.in(file).add("expected text; found a NUL character; save it as plain UTF-8");
            }
            return Optional.of(text);
        } catch (CharacterCodingException notText) {
            complaints.in(file).add("expected UTF-8; found other bytes; save it as UTF-8");
        } catch (IOException failed) {
            complaints.in(file).add("expected a readable file; found: " + failed.getMessage());
        }
        return Optional.empty();
    }
}
