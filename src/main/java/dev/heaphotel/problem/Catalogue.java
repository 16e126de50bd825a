package dev.heaphotel.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The packages of one folder: those that are whole, and those that are broken. */
public final class Catalogue {

    private static final Comparator<Problem> SUGGESTED = Comparator.comparing(Problem::stop)
            .thenComparing(Problem::difficulty)
            .thenComparing(Problem::title);

    private final List<Problem> problems;
    private final List<Reading.Broken> broken;

    private Catalogue(List<Problem> problems, List<Reading.Broken> broken) {
        this.problems = problems.stream().sorted(SUGGESTED).toList();
        this.broken = List.copyOf(broken);
    }

    /**
     * Reads every package below the folder; folders whose name begins with a dot are not looked at.
     *
     * @throws MissingPackages when there is no such folder
     */
    public static Catalogue read(Path problemsFolder) {
        if (!Files.isDirectory(problemsFolder)) {
            throw new MissingPackages(
                    "expected a folder of problem packages at " + problemsFolder.toAbsolutePath() + "; found none",
                    "name another, or leave it out to use the packages that come with Heap Hotel");
        }
        List<Problem> problems = new ArrayList<>();
        List<Reading.Broken> broken = new ArrayList<>();
        for (Path folder : packages(problemsFolder)) {
            Reading reading = ProblemReader.read(folder);
            if (reading instanceof Reading.Loaded loaded) {
                problems.add(loaded.problem());
            } else if (reading instanceof Reading.Broken complaints) {
                broken.add(complaints);
            }
        }
        return new Catalogue(problems, broken);
    }

    /**
     * Reads the packages of the usual place: {@code problems} here, beside the jar or in the folder above it, else those
     * that the jar itself carries.
     *
     * @throws MissingPackages when there are none anywhere, saying where was looked
     */
    public static Catalogue readUsual() {
        return UsualFolder.read();
    }

    /** In the order suggested to a newcomer: by topic and place, and where no place is named the easiest first. */
    public List<Problem> problems() {
        return problems;
    }

    public Optional<Problem> find(String slug) {
        return problems.stream().filter(problem -> problem.slug().equals(slug)).findFirst();
    }

    /** In order of their folders' names. */
    public List<Reading.Broken> broken() {
        return broken;
    }

    private static List<Path> packages(Path problemsFolder) {
        try (Stream<Path> entries = Files.list(problemsFolder)) {
            return entries.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
