package dev.heaphotel.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where packages are when nobody says. The build packs ours with the classes, so some are always to be found. */
final class UsualFolder {

    private static final String NAME = "problems";

    /** {@code nested:/opt/heaphotel.jar/!BOOT-INF/classes/!/} from the Boot jar, {@code file:/opt/heaphotel.jar} from a plain one. */
    private static final Pattern JAR = Pattern.compile("(?:jar:)?(?:nested:|file:)(.+?\\.jar)(?:/?!.*)?");

    private static final Pattern CLASSES = Pattern.compile("file:(.+/)");

    /** Resources of the Boot jar and of a plain one. */
    private static final List<String> WITHIN_JAR = List.of("/BOOT-INF/classes/" + NAME, "/" + NAME);

    private UsualFolder() {}

    static Catalogue read() {
        Path here = Path.of(NAME).toAbsolutePath();
        if (Files.isDirectory(here)) {
            return Catalogue.read(here);
        }
        String location = location();
        return jarIn(location)
                .map(UsualFolder::aroundJar)
                .or(() -> classesIn(location).map(classes -> Catalogue.read(classes.resolve(NAME))))
                .orElseThrow(() -> nowhere(here.toString()));
    }

    private static Catalogue aroundJar(Path jar) {
        Path folder = jar.toAbsolutePath().getParent();
        return List.of(folder.resolve(NAME), folder.resolveSibling(NAME)).stream()
                .filter(Files::isDirectory)
                .findFirst()
                .map(Catalogue::read)
                .or(() -> readWithin(jar))
                .orElseThrow(() -> nowhere("the folder we were started in, beside " + jar + " and within it"));
    }

    private static Optional<Catalogue> readWithin(Path jar) {
        try (FileSystem within = FileSystems.newFileSystem(jar)) {
            return WITHIN_JAR.stream()
                    .map(within::getPath)
                    .filter(Files::isDirectory)
                    .findFirst()
                    .map(Catalogue::read);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where this class came from; "" when the JVM does not say. */
    private static String location() {
        CodeSource source = UsualFolder.class.getProtectionDomain().getCodeSource();
        return source == null ? "" : source.getLocation().toString();
    }

    static Optional<Path> jarIn(String location) {
        return path(JAR.matcher(location));
    }

    static Optional<Path> classesIn(String location) {
        return path(CLASSES.matcher(location));
    }

    private static Optional<Path> path(Matcher matcher) {
        return matcher.matches() ? Optional.of(Path.of(URI.create("file:" + matcher.group(1)))) : Optional.empty();
    }

    private static MissingPackages nowhere(String lookedIn) {
        return new MissingPackages(
                "expected a folder of problem packages; found none in " + lookedIn,
                "start from the project's folder, or name the folder: --problems DIR on the command line, the property"
                        + " heaphotel.problems (HEAPHOTEL_PROBLEMS) for the server");
    }
}
