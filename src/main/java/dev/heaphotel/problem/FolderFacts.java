package dev.heaphotel.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** By what one sees that a file below a folder was changed, without reading it. Links are not followed out of it. */
record FolderFacts(Map<String, Fact> byPath) {

    /** @param bytes how long it is */
    record Fact(FileTime changed, long bytes) {}

    /** What vanishes meanwhile is as good as gone. */
    static FolderFacts of(Path folder) {
        Map<String, Fact> facts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> put(facts, folder, file));
        } catch (IOException | UncheckedIOException vanished) {
            return new FolderFacts(Map.of());
        }
        return new FolderFacts(facts);
    }

    private static void put(Map<String, Fact> facts, Path folder, Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            facts.put(folder.relativize(file).toString(), new Fact(attributes.lastModifiedTime(), attributes.size()));
        } catch (IOException vanished) {
            facts.remove(folder.relativize(file).toString());
        }
    }
}
