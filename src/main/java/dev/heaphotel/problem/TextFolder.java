package dev.heaphotel.problem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A package that is kept as texts: what an author is writing, or a version that was published. */
final class TextFolder extends PackageFolder {

    private final PackageFiles files;

    TextFolder(PackageFiles files, Complaints complaints) {
        super(complaints);
        this.files = files;
    }

    @Override
    boolean isFile(String path) {
        return files.texts().containsKey(path);
    }

    @Override
    boolean isFolder(String path) {
        return files.texts().keySet().stream().anyMatch(file -> file.startsWith(path + "/"));
    }

    @Override
    boolean exists(String path) {
        return isFile(path) || isFolder(path);
    }

    @Override
    Optional<String> textOf(String file) {
        String text = files.texts().get(file);
        long bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LARGEST_FILE) {
            complaints(file).add("expected at most " + LARGEST_FILE + " bytes; found " + bytes + "; shorten it");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    @Override
    List<String> names(String below) {
        int start = below.length() + 1;
        return files.texts().keySet().stream()
                .filter(file -> file.startsWith(below + "/"))
                .map(file -> file.substring(start).split("/", 2)[0])
                .filter(name -> !name.startsWith("."))
                .distinct()
                .sorted()
                .toList();
    }
}
