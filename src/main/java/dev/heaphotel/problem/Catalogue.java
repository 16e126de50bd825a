package dev.heaphotel.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is offered to candidates. It begins with the packages of one folder, those that are whole and those that are broken; on
 * a server, authors publish others and retire some.
 */
public final class Catalogue {

    private static final Comparator<Problem> SUGGESTED = Comparator.comparing(Problem::stop)
            .thenComparing(Problem::difficulty)
            .thenComparing(Problem::title);

    private final List<Reading.Loaded> builtIn;
    private final List<Reading.Broken> broken;
    private volatile List<Problem> offered;
    private volatile List<Problem> retired = List.of();

    private Catalogue(List<Reading.Loaded> builtIn, List<Reading.Broken> broken) {
        this.builtIn = List.copyOf(builtIn);
        this.broken = List.copyOf(broken);
        this.offered = sorted(builtIn.stream().map(Reading.Loaded::problem));
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
        List<Reading.Loaded> whole = new ArrayList<>();
        List<Reading.Broken> broken = new ArrayList<>();
        for (Path folder : packages(problemsFolder)) {
            Reading reading = ProblemReader.read(folder);
            if (reading instanceof Reading.Loaded loaded) {
                whole.add(loaded);
            } else if (reading instanceof Reading.Broken complaints) {
                broken.add(complaints);
            }
        }
        return new Catalogue(whole, broken);
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
        return offered;
    }

    /** Among those that are offered. */
    public Optional<Problem> find(String slug) {
        return of(offered, slug);
    }

    /** Also what is offered no more, for whoever has handed in something for it. */
    public Optional<Problem> known(String slug) {
        return find(slug).or(() -> of(retired, slug));
    }

    /** What the folder held when it was read, in order of the folders' names. */
    public List<Reading.Loaded> builtIn() {
        return builtIn;
    }

    /** In order of their folders' names. */
    public List<Reading.Broken> broken() {
        return broken;
    }

    /** From now on these are offered, and those are not; all that is in neither is unknown. */
    public synchronized void offer(Collection<Problem> offered, Collection<Problem> retired) {
        this.retired = List.copyOf(retired);
        this.offered = sorted(offered.stream());
    }

    private static List<Problem> sorted(Stream<Problem> problems) {
        return problems.sorted(SUGGESTED).toList();
    }

    private static Optional<Problem> of(List<Problem> problems, String slug) {
        return problems.stream().filter(problem -> problem.slug().equals(slug)).findFirst();
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
