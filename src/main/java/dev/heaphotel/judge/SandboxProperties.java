package dev.heaphotel.judge;

import dev.heaphotel.sandbox.SandboxSettings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's word on the sandbox.
 *
 * @param minimum             layers without which nothing is run; empty for the usual ones
 * @param javaHome            the JDK that runs submissions; empty for the newest one found
 * @param dangerouslyUnboxed  run submissions with whatever layers there are, even none
 */
@ConfigurationProperties("heaphotel.sandbox")
record SandboxProperties(
        @DefaultValue Set<String> minimum,
        @Nullable Path javaHome,
        @DefaultValue("false") boolean dangerouslyUnboxed) {

    SandboxSettings settings() {
        Set<String> layers = minimum.isEmpty() ? SandboxSettings.defaults().minimumLayers() : minimum;
        return new SandboxSettings(layers, Optional.ofNullable(javaHome), dangerouslyUnboxed);
    }
}
