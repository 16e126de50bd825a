package dev.heaphotel.sandbox;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the operator decides.
 *
 * @param minimumLayers the words of the layers ({@link Layer#word}) without which nothing is run
 * @param javaHome the JDK to run programs on, where the newest one found will not do
 * @param dangerouslyUnboxed run programs with whatever layers there are, even none. Then a stranger's program has the rights
 *     of this process; for machines that hold nothing worth taking
 */
public record SandboxSettings(Set<String> minimumLayers, Optional<Path> javaHome, boolean dangerouslyUnboxed) {

    /** Met by an ordinary Linux machine, and by a container that forbids namespaces, with nothing installed beyond a JDK. */
    private static final Set<Layer> ORDINARY =
            Set.of(Layer.PROCESS_GROUP, Layer.ENVIRONMENT, Layer.LIMITS, Layer.NO_NEW_PRIVS, Layer.SECCOMP);

    private static final String MINIMUM = "HEAPHOTEL_SANDBOX_MINIMUM";

    public SandboxSettings {
        minimumLayers = Set.copyOf(minimumLayers);
        minimumLayers.forEach(Layer::of);
    }

    public static SandboxSettings defaults() {
        return new SandboxSettings(
                ORDINARY.stream().map(Layer::word).collect(Collectors.toSet()), Optional.empty(), false);
    }

    /** The defaults with the minimum that the environment names: layers by their words, with commas between. */
    public static SandboxSettings of(Map<String, String> environment) throws SandboxRefused {
        String minimum = environment.getOrDefault(MINIMUM, "");
        if (minimum.isBlank()) {
            return defaults();
        }
        try {
            Set<String> words = Stream.of(minimum.split(",")).map(String::strip).collect(Collectors.toSet());
            return new SandboxSettings(words, Optional.empty(), false);
        } catch (IllegalArgumentException unknown) {
            throw new SandboxRefused("In " + MINIMUM + ": " + unknown.getMessage());
        }
    }

    Set<Layer> minimum() {
        return minimumLayers.stream().map(Layer::of).collect(Collectors.toSet());
    }
}
