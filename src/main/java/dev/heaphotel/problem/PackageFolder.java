package dev.heaphotel.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of one package as they are read, and what is wrong with them. */
abstract class PackageFolder {

    /** In bytes: as much as a candidate may hand in. */
    static final long LARGEST_FILE = 64 * 1024;

    private final Complaints complaints;
    private final Map<String, String> read = new TreeMap<>();

    PackageFolder(Complaints complaints) {
        this.complaints = complaints;
    }

    Complaints complaints(String file) {
        return complaints.in(file);
    }

    /** The text of a file that must be there; empty after a complaint. */
    final Optional<String> text(String file) {
        if (!isFile(file)) {
            complaints.in(file).add("expected a file; found none; add it");
            return Optional.empty();
        }
        Optional<String> text = textOf(file);
        text.ifPresent(found -> read.put(file, found));
        return text;
    }

    /** The text of a file that may be left out. */
    final Optional<String> optionalText(String file) {
        return exists(file) ? text(file) : Optional.empty();
    }

    /** Names of the folders below, ascending. */
    final List<String> folders(String below) {
        return names(below).stream()
                .filter(name -> isFolder(below + "/" + name))
                .toList();
    }

    /** Names of the Java files in a folder below, ascending; others are complained about. */
    final List<String> javaFiles(String below) {
        List<String> files = names(below).stream()
                .filter(name -> !isFolder(below + "/" + name))
                .toList();
        files.stream()
                .filter(name -> !name.endsWith(".java"))
                .forEach(name -> complaints
                        .in(below + "/" + name)
                        .add("expected Java sources only in this folder; move it elsewhere"));
        return files.stream().filter(name -> name.endsWith(".java")).toList();
    }

    /** All that was read so far: what the package consists of. */
    final PackageFiles read() {
        return PackageFiles.of(read);
    }

    /** A file that may be read, not a folder. */
    abstract boolean isFile(String path);

    abstract boolean isFolder(String path);

    /** Whatever it is. */
    abstract boolean exists(String path);

    /** The text of a file that is there; empty after a complaint. */
    abstract Optional<String> textOf(String file);

    /** Names of what stands directly in a folder, ascending; none where there is no such folder. Hidden ones are left out. */
    abstract List<String> names(String below);
}
