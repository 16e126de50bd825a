package dev.heaphotel.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A program of the suite.
 *
 * @param group its folder: {@code classes}, {@code hiding}, {@code misleading}, {@code structures}; {@code lab} are solutions
 *              as strangers write them
 */
record ProgramFile(String group, String name, String source, Truth truth) {

    static List<ProgramFile> all() {
        return Stream.of(folder(), folder().resolveSibling("lab"))
                .flatMap(folder -> in(folder).stream())
                .toList();
    }

    private static List<ProgramFile> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("problems"))
                    .sorted()
                    .map(ProgramFile::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(ProgramFile.class.getResource("/calibration"))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ProgramFile read(Path file) {
        try {
            String source = Files.readString(file);
            String name = file.getFileName().toString().replace(".java", "");
            return new ProgramFile(file.getParent().getFileName().toString(), name, source, Truth.of(source));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String title() {
        return group + "/" + name;
    }
}
