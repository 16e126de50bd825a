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

    private final Path folder;
    private volatile Shelved shelved;
    private volatile List<Problem> offered;
    private volatile List<Problem> retired = List.of();

    private Catalogue(Path folder) {
        this.folder = folder;
        this.shelved = Shelved.in(folder);
        this.offered = sorted(shelved.whole().stream().map(Reading.Loaded::problem));
    }

    /** @param facts of the folder, from before it was read */
    private record Shelved(List<Reading.Loaded> whole, List<Reading.Broken> broken, FolderFacts facts) {

        static Shelved in(Path problemsFolder) {
            FolderFacts facts = FolderFacts.of(problemsFolder);
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
            return new Shelved(List.copyOf(whole), List.copyOf(broken), facts);
        }
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
        return new Catalogue(problemsFolder);
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
        return shelved.whole();
    }

    /**
     * Looks whether a file of the folder has changed, has come or is gone since it was read, and if so reads all of it again. What
     * is offered does not change by that alone.
     *
     * @return whether it was read again
     */
    public synchronized boolean readAgain() {
        boolean packed = !folder.getFileSystem().isOpen(); // In the jar nothing changes, and it was closed again.
        if (packed || FolderFacts.of(folder).equals(shelved.facts())) {
            return false;
        }
        shelved = Shelved.in(folder);
        return true;
    }

    /** In order of their folders' names. */
    public List<Reading.Broken> broken() {
        return shelved.broken();
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
