package dev.heaphotel.cli;

import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The option that says where problems lie. */
final class ProblemFolder {

    @Option(
            names = "--problems",
            paramLabel = "DIR",
            description = "Folder of the problem packages; by default ./problems, or the built-in ones.")
    private Optional<Path> folder = Optional.empty();

    Catalogue catalogue() {
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new BadInput("No such folder", "expected a folder of problems at " + folder.get() + ", found none");
        }
        return folder.map(Catalogue::read).orElseGet(Catalogue::readUsual);
    }

    static Problem find(Catalogue catalogue, String slug) {
        return catalogue.find(slug).orElseThrow(() -> missing(catalogue, slug));
    }

    private static BadInput missing(Catalogue catalogue, String slug) {
        Optional<Reading.Broken> broken = catalogue.broken().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst();
        if (broken.isPresent()) {
            return new BadInput("Broken problem package", complaints(broken.get()));
        }
        String there = catalogue.problems().stream().map(Problem::slug).collect(Collectors.joining(", "));
        return new BadInput("Unknown problem", "expected one of " + there + "; found \"" + slug + "\"");
    }

    static String complaints(Reading.Broken broken) {
        return broken.complaints().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
