package dev.heaphotel.problem;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The packages of one folder: those that are whole, and those that are broken. */
public final class Catalogue {

    private final List<Problem> problems;
    private final List<Reading.Broken> broken;

    private Catalogue(List<Problem> problems, List<Reading.Broken> broken) {
        this.problems = List.copyOf(problems);
        this.broken = List.copyOf(broken);
    }

    /** Reads every package below the folder. */
    public static Catalogue read(Path problemsFolder) {
        return new Catalogue(List.of(), List.of());
    }

    /** In the order suggested to a newcomer: easiest first. */
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
}
