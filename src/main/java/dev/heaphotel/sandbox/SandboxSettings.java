package dev.heaphotel.sandbox;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

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

    public SandboxSettings {
        minimumLayers = Set.copyOf(minimumLayers);
        minimumLayers.forEach(Layer::of);
    }

    public static SandboxSettings defaults() {
        return new SandboxSettings(
                ORDINARY.stream().map(Layer::word).collect(java.util.stream.Collectors.toSet()),
                Optional.empty(),
                false);
    }

    Set<Layer> minimum() {
        return minimumLayers.stream().map(Layer::of).collect(java.util.stream.Collectors.toSet());
    }
}
