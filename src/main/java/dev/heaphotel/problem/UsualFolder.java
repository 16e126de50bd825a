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

/** Where packages are when nobody says. */
final class UsualFolder {

    private static final String NAME = "problems";

    /** {@code nested:/opt/heaphotel.jar/!BOOT-INF/classes/!/} from the Boot jar, {@code file:/opt/heaphotel.jar} from a plain one. */
    private static final Pattern JAR = Pattern.compile("(?:jar:)?(?:nested:|file:)(.+?\\.jar)(?:/?!.*)?");

    /** Resources of the Boot jar and of a plain one. */
    private static final List<String> WITHIN_JAR = List.of("/BOOT-INF/classes/" + NAME, "/" + NAME);

    private UsualFolder() {}

    static Catalogue read() {
        Path here = Path.of(NAME).toAbsolutePath();
        if (Files.isDirectory(here)) {
            return Catalogue.read(here);
        }
        Path jar = jar().orElseThrow(() -> nowhere("in " + here));
        for (Path folder : besides(jar)) {
            if (Files.isDirectory(folder)) {
                return Catalogue.read(folder);
            }
        }
        return readWithin(jar).orElseThrow(() -> nowhere("in " + here + ", beside " + jar + " or within it"));
    }

    private static List<Path> besides(Path jar) {
        Path folder = jar.toAbsolutePath().getParent();
        return List.of(folder.resolve(NAME), folder.resolveSibling(NAME));
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

    /** The jar this class came from; empty when it came from a folder of classes. */
    private static Optional<Path> jar() {
        CodeSource source = UsualFolder.class.getProtectionDomain().getCodeSource();
        return source == null ? Optional.empty() : jarIn(source.getLocation().toString());
    }

    static Optional<Path> jarIn(String location) {
        Matcher matcher = JAR.matcher(location);
        return matcher.matches() ? Optional.of(Path.of(URI.create("file:" + matcher.group(1)))) : Optional.empty();
    }

    private static IllegalArgumentException nowhere(String lookedAt) {
        return new IllegalArgumentException("expected problem packages " + lookedAt
                + "; found none; start from the project's folder, or name"
                + " the folder (--problems DIR, or the property heaphotel.problems)");
    }
}
