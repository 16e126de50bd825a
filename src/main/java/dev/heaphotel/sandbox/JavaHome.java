package dev.heaphotel.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * An installed JDK that boxes can run on: it has a compiler and is of version 17 at least.
 *
 * @param folder the folder with {@code bin/java} below it, symbolic links resolved
 * @param feature the feature release, such as 25
 * @param version the whole version, such as {@code 25.0.3}
 */
public record JavaHome(Path folder, int feature, String version) {

    /** Candidates' Java starts here, and so does ours. */
    public static final int OLDEST_FEATURE = 17;

    /** The newest JDK of this machine, or the one the setting names. */
    public static JavaHome newest() throws SandboxRefused {
        return newest(Optional.empty());
    }

    /** As {@link #newest()}, with a folder that goes before every other place. */
    public static JavaHome newest(Optional<Path> wanted) throws SandboxRefused {
        Optional<Path> named = wanted.or(JavaHomes::named);
        if (named.isPresent()) {
            return at(named.get())
                    .orElseThrow(() -> new SandboxRefused("Expected a JDK " + OLDEST_FEATURE + " or newer in "
                            + named.get()
                            + ", as the setting heaphotel.sandbox.java-home or HEAPHOTEL_JAVA_HOME says, and"
                            + " found none. Name a folder that has bin/javac and a release file."));
        }
        return find().stream()
                .findFirst()
                .orElseThrow(
                        () -> new SandboxRefused("Expected a JDK " + OLDEST_FEATURE + " or newer to run programs on,"
                                + " and found none in JAVA_HOME, /usr/lib/jvm, /opt or ~/.sdkman. Install one, or name its folder"
                                + " in HEAPHOTEL_JAVA_HOME."));
    }

    /** Every usable JDK of this machine, newest first, each once. */
    public static List<JavaHome> find() {
        return Stream.concat(JavaHomes.named().stream(), JavaHomes.usual())
                .flatMap(folder -> at(folder).stream())
                .distinct()
                .sorted(Comparator.comparing((JavaHome home) -> Runtime.Version.parse(home.version))
                        .reversed())
                .toList();
    }

    /** The JDK in this folder, or nothing where there is none, it is too old, or it has no compiler. */
    static Optional<JavaHome> at(Path folder) {
        try {
            Path real = folder.toRealPath();
            Properties release = new Properties();
            try (var text = Files.newInputStream(real.resolve("release"))) {
                release.load(text);
            }
            String version = unquoted(release.getProperty("JAVA_VERSION", ""));
            int feature = Runtime.Version.parse(version).feature();
            boolean compiles = unquoted(release.getProperty("MODULES", "")).contains("jdk.compiler")
                    || Files.isExecutable(real.resolve("bin/javac"));
            boolean usable = feature >= OLDEST_FEATURE && compiles && Files.isExecutable(real.resolve("bin/java"));
            return usable ? Optional.of(new JavaHome(real, feature, version)) : Optional.empty();
        } catch (IOException | IllegalArgumentException notAJdk) {
            return Optional.empty();
        }
    }

    Path launcher() {
        return folder.resolve("bin/java");
    }

    private static String unquoted(String text) {
        return text.replace("\"", "");
    }
}
