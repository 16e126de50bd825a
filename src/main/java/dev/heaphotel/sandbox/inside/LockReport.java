package dev.heaphotel.sandbox.inside;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which layers came into force, by the names the supervisor knows. */
final class LockReport {

    static final String NO_NEW_PRIVS = "no new privileges";
    static final String LANDLOCK = "landlock";
    static final String SECCOMP = "seccomp";

    private final Map<String, Boolean> inForce = new LinkedHashMap<>();

    void note(String layer, boolean holds) {
        inForce.put(layer, holds);
    }

    /** Fails unless all of ours among {@code minimum} hold; {@code why} tells what the kernel said. */
    void demand(Set<String> minimum, String why) throws LockFailed {
        for (var entry : inForce.entrySet()) {
            if (minimum.contains(entry.getKey()) && !entry.getValue()) {
                throw new LockFailed("expected " + entry.getKey() + " to come into force, and it did not: " + why);
            }
        }
    }

    String line() {
        return inForce.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + (entry.getValue() ? "in force" : "missing"))
                .collect(Collectors.joining(", "));
    }
}
